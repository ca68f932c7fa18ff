package vn.motcua.demonstration;

import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;

/** How the paper of a dossier is carried from desk to desk. */
final class PaperPlay {

  private final Office office;
  private final Plays plays;

  PaperPlay(Office office) {
    this.office = office;
    this.plays = office.plays();
  }

  /**
   * Most paper is carried over with a scan; now and then only the button is pressed, or pressed by
   * mistake and taken back.
   */
  Dossier forward(Dossier received) {
    var code = received.code().value();
    if (received.id() % 3 == 0) {
      plays.papers().scan().handle(office.reception(), code, null, "");
      if (received.id() % 15 == 0) {
        handOver();
      }
      return plays.dossiers().get(office.reception(), received.code());
    }
    if (received.id() % 17 == 0) {
      var wrong = office.act(received, office.reception(), Action.FORWARD, "");
      var back =
          office.act(wrong, office.reception(), Action.TAKE_BACK, "Chưa đóng dấu tiếp nhận.");
      return office.act(back, office.reception(), Action.FORWARD, "");
    }
    return office.act(received, office.reception(), Action.FORWARD, "");
  }

  /** Minutes of all that was given away since the last ones. */
  private void handOver() {
    for (var receiver : plays.papers().minutes().open(office.reception())) {
      var unused =
          plays
              .papers()
              .minutes()
              .handle(office.reception(), receiver.agencyId(), receiver.departmentId());
    }
  }

  /** The officer takes the paper and puts it into a box; some leave it for later. */
  void putAway(Dossier assigned, Actor officer) {
    if (assigned.id() % 3 == 0 && assigned.id() % 4 != 0) {
      var place =
          "Kệ %d / Ngăn %d / Hộp %d"
              .formatted(1 + assigned.id() % 3, 1 + assigned.id() % 4, 1 + assigned.id() % 12);
      var unused = plays.papers().scan().handle(officer, assigned.code().value(), null, place);
    }
  }
}
