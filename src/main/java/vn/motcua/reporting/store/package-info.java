/** All SQL of the figures. */
@NullMarked
package vn.motcua.reporting.store;

import org.jspecify.annotations.NullMarked;
