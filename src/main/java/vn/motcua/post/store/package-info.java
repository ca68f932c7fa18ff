/** All SQL of the module. */
@NullMarked
package vn.motcua.post.store;

import org.jspecify.annotations.NullMarked;
