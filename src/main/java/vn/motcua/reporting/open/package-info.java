/**
 * What everybody may read: the page of figures and the same as open data. Sums only, made once a
 * day, small ones put together so that nobody is recognised.
 */
@NullMarked
package vn.motcua.reporting.open;

import org.jspecify.annotations.NullMarked;
