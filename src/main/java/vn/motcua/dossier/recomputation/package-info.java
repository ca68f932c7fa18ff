/**
 * Due dates follow a corrected calendar by an explicit act only: first a list of what would move
 * and by how much, then exactly that list.
 */
@NamedInterface("recomputation")
@NullMarked
package vn.motcua.dossier.recomputation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
