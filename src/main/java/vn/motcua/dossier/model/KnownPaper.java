package vn.motcua.dossier.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;

/**
 * A paper of a person that was digitised for an earlier dossier.
 *
 * @param agencyId which received that dossier
 * @param digitisedAt when the last of its files was added
 * @param files how many
 * @param validUntil the last day it is good for; null = no end
 */
public record KnownPaper(
    DossierCode origin,
    int paperId,
    String name,
    long agencyId,
    Instant digitisedAt,
    int files,
    @Nullable LocalDate validUntil) {}
