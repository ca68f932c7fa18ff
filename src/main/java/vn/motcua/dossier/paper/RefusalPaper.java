package vn.motcua.dossier.paper;

/**
 * Phiếu từ chối tiếp nhận giải quyết hồ sơ (form 03).
 *
 * @param reason why, with the legal ground
 * @param submitter name of who brought it
 */
public record RefusalPaper(
    PaperHead head,
    Party applicant,
    String request,
    String reason,
    String submitter,
    String officer,
    String officerPhone)
    implements DossierPaper {}
