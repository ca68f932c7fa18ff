/** Taking fees and giving them back. */
@NullMarked
package vn.motcua.charge.taking;

import org.jspecify.annotations.NullMarked;
