package vn.motcua.signing.batch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a batch.
 *
 * @param title what it was called when it was ticked; empty when it did not wait any more
 * @param address page of its own; that of the signed paper once it is signed
 * @param wasRead whether this version had been opened before
 * @param begunAt when its signing began; null before its turn
 * @param outcome null while it is to be done
 * @param refusal name of the reason; null unless refused
 * @param arguments of the reason
 * @param number under which it was issued, if it was
 */
public record BatchRow(
    int place,
    String kind,
    long paperId,
    long version,
    String title,
    String subject,
    String address,
    boolean wasRead,
    @Nullable Instant begunAt,
    @Nullable RowOutcome outcome,
    @Nullable String refusal,
    List<String> arguments,
    @Nullable String number) {

  public BatchRow {
    arguments = List.copyOf(arguments);
  }
}
