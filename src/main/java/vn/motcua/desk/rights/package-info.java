/** What the accounts of the desk need to know of its procedures. */
@NullMarked
package vn.motcua.desk.rights;

import org.jspecify.annotations.NullMarked;
