package vn.motcua.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it ended.
 *
 * @param finishedAt end of handling; it, not the handing over, is compared with the due date
 * @param returnedAt when the result was handed over
 * @param resultNumber number in the agency's register of results of that year
 * @param resultNotation the document's own number and notation, as the clerk gave it
 */
public record Outcome(
    @Nullable Instant finishedAt,
    @Nullable Instant returnedAt,
    @Nullable Integer resultNumber,
    @Nullable String resultNotation) {

  public static final Outcome NONE = new Outcome(null, null, null, null);

  public Outcome issued(Instant at, int number, @Nullable String notation) {
    return new Outcome(at, null, number, notation);
  }

  public Outcome ended(Instant at) {
    return new Outcome(
        finishedAt == null ? at : finishedAt, returnedAt, resultNumber, resultNotation);
  }

  public Outcome returned(Instant at) {
    return new Outcome(finishedAt, at, resultNumber, resultNotation);
  }
}
