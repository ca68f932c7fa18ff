package vn.motcua.dossier.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.model.Submitter;
import vn.motcua.platform.sql.TypedParameters;

/**
 * What a new dossier holds beside what handling needs: people, papers, wishes.
 *
 * @param fee what is said of its fee, which other modules keep
 * @param supportAgencyId the agency that helped the applicant hand it in; null when none did
 */
public record NewDossier(
    Applicant applicant,
    @Nullable Submitter submitter,
    List<SubmittedPaper> papers,
    int sets,
    ReturnBy returnBy,
    String note,
    @Nullable Long supportAgencyId,
    @Nullable Receiver receivedBy,
    FeeAsked fee) {

  void addTo(TypedParameters parameters) {
    parameters
        .text("applicantName", applicant.fullName())
        .text("identityNumber", orNull(applicant.identityNumber()))
        .text("phone", orNull(applicant.phone()))
        .text("email", orNull(applicant.email()))
        .text("address", orNull(applicant.address()))
        .text("ethnicGroup", orNull(applicant.ethnicGroup()))
        .text("submitterName", submitter == null ? null : submitter.fullName())
        .text("submitterIdentity", submitter == null ? null : orNull(submitter.identityNumber()))
        .text("submitterPhone", submitter == null ? null : orNull(submitter.phone()))
        .text("submitterGround", submitter == null ? null : orNull(submitter.ground()))
        .number("sets", sets)
        .name("returnBy", returnBy)
        .id("supportAgencyId", supportAgencyId)
        .text("note", orNull(note));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
