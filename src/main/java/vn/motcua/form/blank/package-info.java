/** Forms as empty papers, to be filled by hand. */
@NullMarked
package vn.motcua.form.blank;

import org.jspecify.annotations.NullMarked;
