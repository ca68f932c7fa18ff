package vn.motcua.dossier.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.model.Submitter;

/**
 * What a new dossier holds beside what handling needs: people, papers, wishes.
 *
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
    @Nullable Receiver receivedBy) {

  void addTo(MapSqlParameterSource parameters) {
    parameters
        .addValue("applicantName", applicant.fullName())
        .addValue("identityNumber", orNull(applicant.identityNumber()))
        .addValue("phone", orNull(applicant.phone()))
        .addValue("email", orNull(applicant.email()))
        .addValue("address", orNull(applicant.address()))
        .addValue("ethnicGroup", orNull(applicant.ethnicGroup()))
        .addValue("submitterName", submitter == null ? null : submitter.fullName())
        .addValue(
            "submitterIdentity", submitter == null ? null : orNull(submitter.identityNumber()))
        .addValue("submitterPhone", submitter == null ? null : orNull(submitter.phone()))
        .addValue("submitterGround", submitter == null ? null : orNull(submitter.ground()))
        .addValue("sets", sets)
        .addValue("returnBy", returnBy.name())
        .addValue("supportAgencyId", supportAgencyId)
        .addValue("note", orNull(note));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
