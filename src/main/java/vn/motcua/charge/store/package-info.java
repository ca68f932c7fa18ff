/** The table of charges. */
@NullMarked
package vn.motcua.charge.store;

import org.jspecify.annotations.NullMarked;
