/** Figures over REST. */
@NullMarked
package vn.motcua.reporting.api;

import org.jspecify.annotations.NullMarked;
