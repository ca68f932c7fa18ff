/** The rules by which points are given; no framework, no database. */
@NullMarked
package vn.motcua.evaluation.model;

import org.jspecify.annotations.NullMarked;
