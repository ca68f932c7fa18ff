/** One page: what is wrong with it, and what is done to it before it is kept. */
@NullMarked
package vn.motcua.scan.page;

import org.jspecify.annotations.NullMarked;
