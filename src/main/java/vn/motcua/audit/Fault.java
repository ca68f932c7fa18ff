package vn.motcua.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * The first place where the trail is not what was written.
 *
 * @param id number of the entry; for a batch, the first number it answers for
 * @param batch number of the batch it was sealed in, or 0 when it is not sealed
 * @param entry what stands there now; null when nothing does
 */
public record Fault(Kind kind, long id, long batch, @Nullable Entry entry) {

  /** What can be said of an entry that is there. */
  public record Entry(Instant at, String username, SubjectRef subject, String action) {}

  /** What is wrong. */
  public enum Kind {
    /** Its words are not those its hash was made of. */
    ALTERED,
    /** It fits its own hash, which is not the one that was sealed: rewritten with care. */
    REPLACED,
    /** Sealed, and gone. */
    MISSING,
    /** Of a chain of before, and the entry before it in the chain is gone. */
    PREDECESSOR_MISSING,
    /** Put in among what was sealed. */
    INSERTED,
    /** The record of a seal does not fit itself or the seal before. */
    BATCH_ALTERED,
    /** Batches are missing between two others or at the end. */
    BATCH_MISSING,
    /** A seal kept elsewhere is not that of the batch, or its batch is gone. */
    SEAL_UNKNOWN
  }
}
