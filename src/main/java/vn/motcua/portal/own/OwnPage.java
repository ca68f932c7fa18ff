package vn.motcua.portal.own;

import java.util.List;
import vn.motcua.dossier.OwnDossier;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.ticket.ComingAppointment;

/**
 * What a citizen has here.
 *
 * @param proven whether the identity number is proven
 * @param helper whether they help in a community digital team
 * @param unread messages, {@code 9+}; empty when there are none
 * @param drafts address and name with when it was saved
 * @param appointments to come
 * @param running dossiers that are not over, the newest first
 * @param over the others
 */
public record OwnPage(
    String name,
    boolean proven,
    boolean helper,
    String unread,
    List<Option> drafts,
    List<ComingAppointment> appointments,
    List<OwnDossier> running,
    List<OwnDossier> over) {

  public OwnPage {
    drafts = List.copyOf(drafts);
    appointments = List.copyOf(appointments);
    running = List.copyOf(running);
    over = List.copyOf(over);
  }
}
