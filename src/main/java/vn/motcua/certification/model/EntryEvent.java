package vn.motcua.certification.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a line; never changed.
 *
 * @param before what stood there before a correction; null otherwise
 */
public record EntryEvent(
    int seq, Instant at, Kind kind, String actorName, String reason, @Nullable Before before) {

  /** What can happen to a line. */
  public enum Kind {
    TAKEN,
    CERTIFIED,
    CORRECTED,
    VOIDED,
    DROPPED,
    /** The original of an electronic copy was scanned, or scanned anew. */
    SCANNED,
    /** Somebody compared the scan with the original and sent it to be signed. */
    COMPARED,
    SENT_BACK;

    /** Key of its name, {@code certification.event.TAKEN}. */
    public String messageKey() {
      return "certification.event." + name();
    }
  }

  /** What a correction replaced. */
  public record Before(
      String fullName, String paper, int pages, int pieces, int signatures, long fee) {}
}
