/** Evaluations of agencies and officers, and what costs them points. */
@NullMarked
package vn.motcua.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
