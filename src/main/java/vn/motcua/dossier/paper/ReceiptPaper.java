package vn.motcua.dossier.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.TimeLimit;

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả (form 01).
 *
 * @param submitter who handed it in; the applicant again when in person
 * @param request what is asked for, with the procedure's code
 * @param sets number of sets of papers, 1 or more
 * @param receivedAt the moment from which the limit counts
 * @param limit null when the catalogue knows none; then there is no due date either
 * @param returnAt where or how the result is fetched, {@code Quầy 2 của Trung tâm}
 * @param receivedBy name of the official
 */
public record ReceiptPaper(
    PaperHead head,
    Party applicant,
    Party submitter,
    String request,
    List<HandedPaper> papers,
    int sets,
    @Nullable TimeLimit limit,
    Instant receivedAt,
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
    return limit == null ? OfficialWords.UNKNOWN_LIMIT : OfficialWords.limit(limit);
  }

  public String receivedWords() {
    return OfficialTime.moment(receivedAt);
  }

  public String dueWords() {
    return dueAt == null ? OfficialWords.UNKNOWN_DUE : OfficialTime.appointment(dueAt);
  }

  public String restDayWords() {
    return OfficialWords.restDays(restDays);
  }
}
