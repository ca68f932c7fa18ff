/** Keeps the times of units and the sums in step with what happens to dossiers. */
@NullMarked
package vn.motcua.evaluation.counting;

import org.jspecify.annotations.NullMarked;
