package vn.motcua.journey;

import java.util.List;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.processing.Asked;
import vn.motcua.testing.Desk;
import vn.motcua.testing.VietnamTime;

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

  long account(String username) {
    return desk.person(username).accountId();
  }

  long province() {
    return desk.person("quantri").agencyId();
  }

  /** A list of due dates that would move; after a change of the calendar it holds some. */
  String recomputation() {
    return "/desk/due-dates/" + desk.listedDueDates("lanhdao");
  }

  String found(String words) {
    return desk.found("tiepnhan", words);
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

  /** Code of a dossier that waits to be entered in a certification book. */
  String certification() {
    return desk.received("2.000815").code().value();
  }

  String certificationLine() {
    return "/desk/certification/entries/" + desk.certified().id();
  }

  /** An electronic copy that was taken in and is to be scanned. */
  String electronicCopy() {
    return "/desk/certification/electronic/" + desk.electronicCopy().id();
  }

  String certificationPaper(String name) {
    return "/desk/certification/requests/" + desk.certified().requestId() + "/" + name;
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

  /** Due three working days after that. */
  String late() {
    return page(VietnamTime.at("2026-11-02T08:00", desk::assigned));
  }

  String consulting() {
    var assigned = desk.assigned();
    var asked = List.of(new Asked("H50.15", null, 8, "", true));
    return page(
        desk.perform(
            "canbo",
            assigned,
            Action.CONSULT,
            Request.of(assigned.version(), "Xác nhận nơi cư trú.").asking(asked)));
  }

  String group() {
    return page(desk.group("LT.KHAI-SINH", "1.001193"));
  }

  String urged() {
    return page(desk.urged());
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
