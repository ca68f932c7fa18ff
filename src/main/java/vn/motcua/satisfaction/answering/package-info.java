/** Takes answers. */
@NullMarked
package vn.motcua.satisfaction.answering;

import org.jspecify.annotations.NullMarked;
