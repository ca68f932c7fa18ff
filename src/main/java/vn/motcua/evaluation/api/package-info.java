/** Evaluation over REST. */
@NullMarked
package vn.motcua.evaluation.api;

import org.jspecify.annotations.NullMarked;
