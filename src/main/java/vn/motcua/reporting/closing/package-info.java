/** Periods that are closed: their figures stay, later corrections are told apart. */
@NullMarked
package vn.motcua.reporting.closing;

import org.jspecify.annotations.NullMarked;
