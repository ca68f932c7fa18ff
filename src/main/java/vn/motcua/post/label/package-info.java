/** Labels, printed. */
@NullMarked
package vn.motcua.post.label;

import org.jspecify.annotations.NullMarked;
