/** What happened to dossiers, told in the transaction in which it happened. */
@NamedInterface("events")
@NullMarked
package vn.motcua.dossier.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
