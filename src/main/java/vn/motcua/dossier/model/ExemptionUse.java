package vn.motcua.dossier.model;

import java.time.Instant;
import vn.motcua.dossier.DossierCode;

/** A decision on a dossier by whoever received it, under an exemption. */
public record ExemptionUse(
    long dossierId, long seq, DossierCode code, Instant at, String actorName, Action action) {}
