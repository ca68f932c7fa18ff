package vn.motcua.reporting.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in hand that is late, or will be.
 *
 * @param source D = handled here, P = taken over from an older system
 * @param officerId account of whoever handles it; null = nobody yet, or taken over
 * @param officerName what an older system called whoever handles it; empty otherwise
 * @param lateOn the first day at whose end it is late
 * @param ofDay how many there are with the same due day
 */
public record Task(
    String source,
    long id,
    String code,
    String procedureCode,
    String procedureName,
    long agencyId,
    String agencyPath,
    String field,
    @Nullable Long officerId,
    String officerName,
    @Nullable Instant dueAt,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate lateOn,
    long ofDay) {}
