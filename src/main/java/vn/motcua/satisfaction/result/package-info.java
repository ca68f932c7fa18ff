/** What the answers come to, for those who may read it. */
@NullMarked
package vn.motcua.satisfaction.result;

import org.jspecify.annotations.NullMarked;
