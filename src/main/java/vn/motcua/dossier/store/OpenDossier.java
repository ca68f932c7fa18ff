package vn.motcua.dossier.store;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Status;

/**
 * A dossier still open, as one line.
 *
 * @param agencyId the agency that received it
 * @param submittedAt when it was handed in
 */
public record OpenDossier(DossierCode code, Status status, long agencyId, Instant submittedAt) {}
