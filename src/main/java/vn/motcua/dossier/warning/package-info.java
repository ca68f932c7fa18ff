/**
 * Warnings before a step or a dossier is late, and after, to whoever has it in hand, the unit head
 * and the leader, as the settings of the unit say.
 */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.dossier.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
