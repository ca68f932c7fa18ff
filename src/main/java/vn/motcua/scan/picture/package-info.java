/** Pictures as plain samples, and what is done to every sample alike. */
@NullMarked
package vn.motcua.scan.picture;

import org.jspecify.annotations.NullMarked;
