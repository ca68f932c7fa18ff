package vn.motcua.demonstration;

import java.util.List;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.urging.UrgeDossier.Call;

/** Calls after a dossier that takes long, and their answers. */
final class CallPlay {

  /** What is said on the first and the second call. */
  private static final List<String> CALLS =
      List.of("Hỏi hồ sơ đã giải quyết đến đâu.", "Gọi lại lần nữa, cần giấy tờ trước cuối tuần.");

  private final Office office;
  private final Plays plays;

  CallPlay(Office office) {
    this.office = office;
    this.plays = office.plays();
  }

  /** The first call after a dossier. */
  void call(Dossier received) {
    call(received, 0);
  }

  /** The applicant calls after it; some call again, and most are answered the same day. */
  private void call(Dossier received, int before) {
    var dossier = plays.dossiers().get(office.reception(), received.code());
    if (dossier.status().isFinal() || !DossierRights.mayUrge(office.reception(), dossier)) {
      return;
    }
    var call =
        plays
            .urge()
            .handle(
                office.reception(), dossier.code(), new Call("", "", CALLS.get(before), before));
    if (before == 0 && dossier.id() % 3 == 0) {
      office.later(1, () -> call(dossier, 1));
    } else {
      office.later(3, () -> answer(dossier, call.number()));
    }
  }

  private void answer(Dossier called, int calls) {
    var dossier = plays.dossiers().get(office.reception(), called.code());
    var holder = dossier.holding().holderId();
    if (holder == null || dossier.status().isFinal()) {
      return;
    }
    var officer = plays.accounts().actor(holder).orElseThrow();
    if (DossierRights.mayAnswer(officer, dossier)) {
      plays
          .answerUrging()
          .handle(
              officer,
              dossier.code(),
              calls,
              "Hồ sơ đang được thẩm tra; có kết quả sẽ gọi điện báo ngay.");
    }
  }
}
