/**
 * Agencies end and successors go on (NQ 202/2025/QH15): what is open passes to them by an explicit
 * act only, what was recorded keeps its place under the map of then.
 */
@NamedInterface("succession")
@NullMarked
package vn.motcua.dossier.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
