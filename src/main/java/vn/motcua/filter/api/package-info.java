/** REST v1 of saved filters. */
@NullMarked
package vn.motcua.filter.api;

import org.jspecify.annotations.NullMarked;
