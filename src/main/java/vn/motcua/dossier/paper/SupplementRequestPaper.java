package vn.motcua.dossier.paper;

import java.util.List;

/**
 * Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (form 02): everything at once, and only once (NĐ
 * 118/2025/NĐ-CP art. 17).
 *
 * @param request what is asked for, with the procedure's code
 * @param items papers and contents to add or put right, complete
 * @param reason why
 * @param officerPhone of the official who explains; empty when unknown
 */
public record SupplementRequestPaper(
    PaperHead head,
    Party applicant,
    String request,
    List<String> items,
    String reason,
    String officer,
    String officerPhone)
    implements DossierPaper {

  public SupplementRequestPaper {
    items = List.copyOf(items);
  }
}
