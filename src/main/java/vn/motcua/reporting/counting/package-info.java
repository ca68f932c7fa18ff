/** Keeps facts and tallies in step with what happens to dossiers. */
@NamedInterface("counting")
@NullMarked
package vn.motcua.reporting.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
