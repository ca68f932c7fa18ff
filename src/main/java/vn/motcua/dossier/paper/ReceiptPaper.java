package vn.motcua.dossier.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Fee;
import vn.motcua.shared.TimeLimit;

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả (form 01).
 *
 * @param submitter who handed it in; the applicant again when in person
 * @param request what is asked for, with the procedure's code
 * @param competent the agency that decides, when another received it; else empty
 * @param sets number of sets of papers, 1 or more
 * @param receivedAt when it was received here
 * @param startedAt from when the limit counts; null while the competent agency has not received it
 * @param limit null when the catalogue knows none; then there is no due date either
 * @param returnAt where or how the result is fetched, {@code Quầy 2 của Trung tâm}
 * @param receivedBy name of the official
 */
public record ReceiptPaper(
    PaperHead head,
    Party applicant,
    Party submitter,
    String request,
    String competent,
    List<HandedPaper> papers,
    int sets,
    @Nullable TimeLimit limit,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant dueAt,
    String returnAt,
    Fee fee,
    String receivedBy,
    List<RestDay> restDays)
    implements DossierPaper {

  public ReceiptPaper {
    papers = List.copyOf(papers);
    restDays = List.copyOf(restDays);
  }

  /** Whether somebody else handed it in for the applicant. */
  public boolean byProxy() {
    return !submitter.fullName().equals(applicant.fullName());
  }

  public String setsWords() {
    return OfficialWords.twoDigits(sets) + " (bộ)";
  }

  public String limitWords() {
    var words = limit == null ? OfficialWords.UNKNOWN_LIMIT : OfficialWords.limit(limit);
    return isElsewhere() ? words + ", tính từ khi " + competent + " nhận được hồ sơ" : words;
  }

  /** Whether another agency decides (NĐ 118/2025/NĐ-CP art. 14). */
  public boolean isElsewhere() {
    return !competent.isEmpty();
  }

  public String receivedWords() {
    var here = OfficialTime.moment(receivedAt);
    return isElsewhere() && startedAt != null
        ? here + "; cơ quan có thẩm quyền nhận: " + OfficialTime.moment(startedAt)
        : here;
  }

  public String dueWords() {
    if (isElsewhere() && startedAt == null) {
      return "được thông báo khi cơ quan có thẩm quyền nhận được hồ sơ";
    }
    return dueAt == null ? OfficialWords.UNKNOWN_DUE : OfficialTime.appointment(dueAt);
  }

  public String feeWords() {
    return FeeWords.of(fee);
  }

  public String restDayWords() {
    return OfficialWords.restDays(restDays);
  }
}
