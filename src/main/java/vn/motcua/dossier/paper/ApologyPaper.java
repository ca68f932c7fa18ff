package vn.motcua.dossier.paper;

import java.time.Instant;
import java.util.List;

/**
 * The apology for a late result with the one new appointment (form 04; NĐ 61/2018/NĐ-CP art. 19.9).
 *
 * @param request what is asked for, with the procedure's code
 * @param field the procedure's field, {@code Hộ tịch}
 * @param unit who handles the dossier and is late
 * @param signerTitle {@code CHỦ TỊCH}
 * @param recipients the lines under "Nơi nhận"
 */
public record ApologyPaper(
    PaperHead head,
    Party applicant,
    String request,
    String field,
    String unit,
    Instant receivedAt,
    Instant dueAt,
    Instant newDueAt,
    String reason,
    String signerTitle,
    String signer,
    List<String> recipients)
    implements DossierPaper {

  public ApologyPaper {
    recipients = List.copyOf(recipients);
  }

  public String receivedWords() {
    return OfficialTime.moment(receivedAt);
  }

  public String dueWords() {
    return OfficialTime.appointment(dueAt);
  }

  public String newDueWords() {
    return OfficialTime.appointment(newDueAt);
  }
}
