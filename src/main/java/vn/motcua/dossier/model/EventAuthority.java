package vn.motcua.dossier.model;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ActingFor;

/**
 * By what authority an act was done when not by right of the person's own role alone.
 *
 * @param seq number of the event
 * @param actingFor for whom somebody signed; null when for nobody
 * @param exemption reason of the exemption under which the receiver decided; empty when none
 */
public record EventAuthority(long seq, String exemption, @Nullable For actingFor) {

  /** For whom it was signed, in which form. */
  public record For(ActingFor.Form form, String fullName, String position) {}
}
