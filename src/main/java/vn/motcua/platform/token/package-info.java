/** Random words that open something for whoever has them. */
@NullMarked
package vn.motcua.platform.token;

import org.jspecify.annotations.NullMarked;
