package vn.motcua.dossier.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Thông báo dừng giải quyết hồ sơ (form 05, since TT 03/2025/TT-VPCP): the applicant asks to stop
 * before there is a result, or did not complete the dossier.
 *
 * @param asked whether the applicant asked for it
 * @param decidedOn day of the applicant's request, else of the decision
 * @param reason why
 * @param stage how far the handling had come
 * @param settlement what becomes of fees already paid
 * @param recipients the lines under "Nơi nhận"
 */
public record StopNoticePaper(
    PaperHead head,
    Party applicant,
    String request,
    Instant receivedAt,
    boolean asked,
    LocalDate decidedOn,
    String reason,
    String stage,
    String settlement,
    String signerTitle,
    String signer,
    List<String> recipients)
    implements DossierPaper {

  public StopNoticePaper {
    recipients = List.copyOf(recipients);
  }

  public String receivedWords() {
    return OfficialTime.moment(receivedAt);
  }

  public String decidedWords() {
    return OfficialTime.day(decidedOn);
  }

  /** When the stop takes effect: the day of the notice. */
  public String stopWords() {
    return OfficialTime.day(head.on());
  }
}
