/** Pages of the desk. */
@NullMarked
package vn.motcua.post.web;

import org.jspecify.annotations.NullMarked;
