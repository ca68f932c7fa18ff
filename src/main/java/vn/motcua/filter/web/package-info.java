/** The page on which filters are named, shared, renamed and deleted. */
@NullMarked
package vn.motcua.filter.web;

import org.jspecify.annotations.NullMarked;
