/**
 * Dashboards: how an agency, those below it or one officer stand, from sums and what is in hand.
 */
@NullMarked
package vn.motcua.reporting.overview;

import org.jspecify.annotations.NullMarked;
