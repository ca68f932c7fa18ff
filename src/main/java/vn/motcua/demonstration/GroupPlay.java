package vn.motcua.demonstration;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.motcua.catalogue.Procedure;
import vn.motcua.demonstration.Script.Plot;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartState;
import vn.motcua.shared.TimeLimit;

/** A birth or a death with all that follows from it, one request for several agencies. */
final class GroupPlay {

  /** One group in so many is not completed. */
  private static final int NOT_COMPLETED = 4;

  /** The interlinked group asked for together with a procedure. */
  private static final Map<String, String> GROUPS =
      Map.of("1.001193", "LT.KHAI-SINH", "1.000656", "LT.KHAI-TU");

  private final Office office;
  private final Plays plays;
  private final Random random;
  private final HandlingPlay handling;

  GroupPlay(Office office, HandlingPlay handling) {
    this.office = office;
    this.plays = office.plays();
    this.random = office.random();
    this.handling = handling;
  }

  /** The group asked for together with that procedure, if there is one. */
  static Optional<String> with(Procedure first) {
    return Optional.ofNullable(GROUPS.get(first.code()));
  }

  /** A birth or a death with all that follows; a day later what is ready goes to the others. */
  void arrival(Intake intake) {
    var taken = plays.receiveGroup().handle(office.reception(), intake, Set.of("TU_TUAT"), null);
    var first = plays.dossiers().view(office.reception(), taken.code()).parts().getFirst().child();
    handling.handle(
        plays.dossiers().get(office.reception(), Objects.requireNonNull(first)),
        TimeLimit.SAME_DAY,
        Plot.SMOOTH);
    office.later(HandlingPlay.HOURS_PER_DAY, () -> pass(taken.code()));
  }

  /** Sends what is ready to the agencies outside, and hears from them some hours later. */
  private void pass(DossierCode code) {
    var view = plays.dossiers().view(office.reception(), code);
    for (var part : view.parts()) {
      if (part.state() == PartState.TO_SEND) {
        move(code, part.key(), PartState.SENT, "");
        office.later(
            2 + random.nextInt(6),
            () -> {
              move(
                  code, part.key(), PartState.ACKNOWLEDGED, "%04d".formatted(random.nextInt(9999)));
              office.later(
                  2 + random.nextInt(10),
                  () -> {
                    if (asksMore(code, part)) {
                      move(code, part.key(), PartState.AWAITING_SUPPLEMENT, "");
                    } else {
                      move(code, part.key(), PartState.DONE, "");
                      pass(code);
                    }
                  });
            });
      }
    }
  }

  /** Some families are asked for a paper by the police and never bring it. */
  private static boolean asksMore(DossierCode code, Part part) {
    return part.key().equals("THUONG_TRU") && code.value().hashCode() % NOT_COMPLETED == 0;
  }

  private void move(DossierCode code, String part, PartState state, String number) {
    var seen = plays.dossiers().get(office.reception(), code).version();
    var note =
        state == PartState.AWAITING_SUPPLEMENT ? "Thiếu giấy tờ chứng minh chỗ ở hợp pháp." : "";
    plays.movePart().handle(office.reception(), code, seen, part, state, number, false, note);
  }
}
