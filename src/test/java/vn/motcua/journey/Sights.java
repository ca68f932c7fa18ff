package vn.motcua.journey;

import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.testing.Desk;

/** Dossiers in every state, to be looked at. */
final class Sights {

  private final Desk desk;

  Sights(Desk desk) {
    this.desk = desk;
  }

  long agency() {
    return desk.person("tiepnhan").agencyId();
  }

  long account() {
    return desk.person("tiepnhan").accountId();
  }

  long province() {
    return desk.person("quantri").agencyId();
  }

  /** A list of due dates that would move; after a change of the calendar it holds some. */
  String recomputation() {
    return "/desk/due-dates/" + desk.listedDueDates("lanhdao");
  }

  String submitted() {
    return page(desk.submitted());
  }

  String received() {
    return page(desk.received());
  }

  String atOnce() {
    return page(desk.received("2.000815"));
  }

  String awaitingSupplement() {
    return page(desk.act("tiepnhan", desk.received(), Action.REQUEST_SUPPLEMENT, "Thiếu giấy tờ."));
  }

  String forwarded() {
    return page(desk.act("tiepnhan", desk.received(), Action.FORWARD, ""));
  }

  String assigned() {
    return page(desk.assigned());
  }

  String submittedForSignature() {
    return page(desk.submittedForSignature());
  }

  String approved() {
    return page(desk.approved());
  }

  String finished() {
    return page(desk.finished());
  }

  String returned() {
    return page(desk.returned());
  }

  private static String page(Dossier dossier) {
    return "/desk/dossiers/" + dossier.code();
  }
}
