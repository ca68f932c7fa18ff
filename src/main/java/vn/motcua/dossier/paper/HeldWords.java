package vn.motcua.dossier.paper;

import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.Hand;
import vn.motcua.dossier.model.HoldingTimes;
import vn.motcua.dossier.model.HoldingTimes.Stretch;
import vn.motcua.dossier.model.Status;

/** How long a dossier was held, in the words of the control slip. */
final class HeldWords {

  private HeldWords() {}

  /** Who kept it until that hand-over, and how long; empty when no time counted. */
  static String before(HoldingTimes times, DossierEvent event) {
    var minutes = times.endedBy(event.seq());
    if (minutes.isEmpty()) {
      return "";
    }
    var who = event.fromStatus() == Status.AWAITING_SUPPLEMENT ? "Người nộp" : "Bên giao";
    return who + " giữ " + OfficialTime.working(minutes.getAsLong());
  }

  /** The sum of all that the lines say, and of what runs since the last; empty before receipt. */
  static String altogether(HoldingTimes times) {
    if (times.stretches().isEmpty()) {
      return "";
    }
    var elapsed = times.elapsed();
    var ofApplicant = times.ofApplicant();
    var words =
        new StringBuilder("Tổng thời gian làm việc từ khi tiếp nhận: ")
            .append(OfficialTime.working(elapsed));
    if (ofApplicant > 0) {
      words
          .append(", trong đó các cơ quan giữ ")
          .append(OfficialTime.working(elapsed - ofApplicant))
          .append(", người nộp bổ sung giấy tờ ")
          .append(OfficialTime.working(ofApplicant));
    }
    if (times.running()) {
      words.append("; tính cả ").append(sinceLast(times.stretches().getLast()));
    }
    return words.append('.').toString();
  }

  private static String sinceLast(Stretch last) {
    var who = last.hand() instanceof Hand.OfApplicant ? "người nộp" : "bên nhận sau cùng";
    return OfficialTime.working(last.minutes()) + " " + who + " đang giữ";
  }
}
