/** Entering and ending what provinces and communes lay down. */
@NullMarked
package vn.motcua.fee.rule;

import org.jspecify.annotations.NullMarked;
