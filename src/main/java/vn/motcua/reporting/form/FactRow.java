package vn.motcua.reporting.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.model.Outcome;
import vn.motcua.shared.Timeliness;

/**
 * A dossier behind a figure.
 *
 * @param source D = handled here, P = taken over from an older system
 * @param id within its source
 * @param lateCause code of why it was or is late; null when nobody said
 */
public record FactRow(
    String source,
    long id,
    long agencyId,
    String code,
    String procedureCode,
    String procedureName,
    String applicantName,
    LocalDate submittedOn,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate closedOn,
    @Nullable Outcome outcome,
    @Nullable Timeliness timeliness,
    @Nullable String lateCause) {}
