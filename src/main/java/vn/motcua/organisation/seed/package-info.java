/** Loads the country's units as shipped: of today and of just before 1/7/2025. */
@NullMarked
package vn.motcua.organisation.seed;

import org.jspecify.annotations.NullMarked;
