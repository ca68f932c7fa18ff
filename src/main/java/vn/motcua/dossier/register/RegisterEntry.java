package vn.motcua.dossier.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Status;

/**
 * One received dossier as the register holds it; unknown texts are empty.
 *
 * @param number running number in the year, from 1
 * @param returnedAt null while the result was not handed over
 * @param resultNotation the result's own number and notation
 */
public record RegisterEntry(
    int number,
    long dossierId,
    DossierCode code,
    long procedureVersionId,
    String procedureName,
    int sets,
    String applicantName,
    String address,
    String phone,
    Instant receivedAt,
    @Nullable LocalDate dueOn,
    @Nullable Instant returnedAt,
    ReturnBy returnBy,
    Status status,
    String resultNotation) {}
