/**
 * What counts of a dossier, and the rules that make it: plain Java without Spring, SQL or a clock.
 */
@NullMarked
package vn.motcua.reporting.model;

import org.jspecify.annotations.NullMarked;
