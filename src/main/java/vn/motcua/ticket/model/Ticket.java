package vn.motcua.ticket.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue.
 *
 * @param label as printed and called
 * @param placeAt its place: earlier goes first
 * @param appointedAt when the hour begins for which its holder has an appointment; null = none
 * @param counterId where it was called last; null = nowhere yet
 * @param accountId who called it
 * @param calls how often it was called at that counter
 */
public record Ticket(
    long id,
    long agencyId,
    String agencyPath,
    long serviceId,
    LocalDate day,
    String label,
    boolean priority,
    State state,
    Instant takenAt,
    Instant placeAt,
    @Nullable Instant appointedAt,
    @Nullable Long counterId,
    @Nullable Long accountId,
    @Nullable Instant calledAt,
    int calls,
    int absences,
    long version) {}
