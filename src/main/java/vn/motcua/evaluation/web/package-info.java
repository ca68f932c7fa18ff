/** Pages of evaluation. */
@NullMarked
package vn.motcua.evaluation.web;

import org.jspecify.annotations.NullMarked;
