/** A person is helped, from the consent to the end. */
@NullMarked
package vn.motcua.helping.assisting;

import org.jspecify.annotations.NullMarked;
