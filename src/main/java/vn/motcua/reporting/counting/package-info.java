/** Keeps facts and tallies in step with what happens to dossiers. */
@NullMarked
package vn.motcua.reporting.counting;

import org.jspecify.annotations.NullMarked;
