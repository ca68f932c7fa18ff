package vn.motcua.dossier;

import vn.motcua.dossier.model.Consultation;

/** What somebody was asked, as one row of a list. */
public record ConsultationLine(
    long dossierId,
    DossierCode code,
    long procedureVersionId,
    String applicantName,
    Consultation asked) {}
