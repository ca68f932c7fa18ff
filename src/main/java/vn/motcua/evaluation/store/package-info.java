/** All SQL of evaluation. */
@NullMarked
package vn.motcua.evaluation.store;

import org.jspecify.annotations.NullMarked;
