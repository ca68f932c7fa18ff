package vn.motcua.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;

/**
 * One matter of an interlinked group, as it stands in a group that was taken in.
 *
 * @param key names it within the group, {@code KHAI_SINH}
 * @param number from 1 in the order of the group
 * @param partner the agency outside that decides; empty = one of ours, by a dossier of its own
 * @param procedureCode national code; empty = none is known
 * @param after the part whose result this one needs; null = none
 * @param needs that result, which is used again and not asked for; empty with {@code after}
 * @param core whether it counts into the limit of the whole group
 * @param limit its own; null = within the limit of the group
 * @param verifyLimit when something must be verified; null = the same
 * @param uncounted what the law does not count into the limit, in words; empty = nothing
 * @param child the dossier of our own; null while there is none, and for an agency outside
 * @param outsideNumber the number the agency outside gave it; empty = not known
 * @param askedAt since when the applicant is to complete it; null while nothing is waited for
 */
public record Part(
    String key,
    int number,
    String name,
    String partner,
    String procedureCode,
    @Nullable String after,
    String needs,
    boolean core,
    @Nullable PartLimit limit,
    @Nullable PartLimit verifyLimit,
    String uncounted,
    PartState state,
    @Nullable DossierCode child,
    String outsideNumber,
    @Nullable Instant startedAt,
    @Nullable Instant dueAt,
    boolean verifying,
    @Nullable Instant askedAt,
    @Nullable Instant endedAt,
    String note) {

  public boolean isOutside() {
    return !partner.isEmpty();
  }

  /** Handed to our own agency. */
  public Part running(DossierCode child, Instant at, @Nullable Instant dueAt) {
    return with(PartState.RUNNING, child, outsideNumber, at, dueAt, verifying, null, null, note);
  }

  /** Something must be verified in our own part: its longer limit counts from the same start. */
  public Part verified(@Nullable Instant dueAt) {
    return with(state, child, outsideNumber, startedAt, dueAt, true, askedAt, endedAt, note);
  }

  /** Whether it may be said that something must be verified: it has a longer limit for that. */
  public boolean isVerifiable() {
    return !isOutside() && state == PartState.RUNNING && verifyLimit != null && !verifying;
  }

  /** To be passed to the agency outside. */
  public Part toSend() {
    return with(
        PartState.TO_SEND, null, outsideNumber, startedAt, dueAt, verifying, null, null, note);
  }

  /** As entered for an agency outside. */
  public Part entered(
      PartState state,
      String number,
      @Nullable Instant startedAt,
      @Nullable Instant dueAt,
      boolean verifying,
      Instant now,
      String note) {
    return with(
        state,
        child,
        number,
        startedAt,
        dueAt,
        verifying,
        state == PartState.AWAITING_SUPPLEMENT ? now : null,
        state.isFinal() ? now : null,
        note);
  }

  /** It came to an end, with a result or without. */
  public Part ended(PartState state, Instant at, String note) {
    return with(state, child, outsideNumber, startedAt, dueAt, verifying, null, at, note);
  }

  private Part with(
      PartState state,
      @Nullable DossierCode child,
      String outsideNumber,
      @Nullable Instant startedAt,
      @Nullable Instant dueAt,
      boolean verifying,
      @Nullable Instant askedAt,
      @Nullable Instant endedAt,
      String note) {
    return new Part(
        key,
        number,
        name,
        partner,
        procedureCode,
        after,
        needs,
        core,
        limit,
        verifyLimit,
        uncounted,
        state,
        child,
        outsideNumber,
        startedAt,
        dueAt,
        verifying,
        askedAt,
        endedAt,
        note);
  }
}
