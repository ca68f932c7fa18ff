package vn.motcua.history.importing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.HistoryRefusal;
import vn.motcua.shared.Actor;

/**
 * One file of past dossiers being taken over.
 *
 * @param headings its first line; empty until it was opened
 * @param scopes hierarchy paths of the agencies whose rows the person might bring in
 * @param askedBy who asked for it, as of then, without rights
 * @param hindrance why it failed, or what it waits for while it runs
 * @param reason why it was cancelled or withdrawn
 */
public record PastImport(
    long id,
    Source source,
    File file,
    State state,
    List<String> headings,
    Set<String> scopes,
    Actor askedBy,
    Instant askedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    Counts counts,
    @Nullable HistoryRefusal hindrance,
    String hindranceDetail,
    String reason,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt) {

  /** The door it came through. */
  public enum Source {
    PAGE,
    API,
    COMMAND
  }

  /** How far it has come. */
  public enum State {
    /** Looked at and not yet started. */
    UPLOADED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    WITHDRAWING,
    WITHDRAWN;

    /** Whether it is at work by itself. */
    public boolean isAtWork() {
      return this == RUNNING || this == WITHDRAWING;
    }
  }

  /**
   * @param size bytes
   */
  public record File(String name, String path, long size, String sha256) {}

  /**
   * @param lines lines of data behind it: the sum of the next four
   * @param known passed over because their codes are there
   * @param bytes of the file behind it
   * @param workingMillis time spent on it
   */
  public record Counts(
      long lines,
      long stored,
      long closed,
      long known,
      long rejected,
      long bytes,
      long workingMillis) {

    /** Lines in a second; 0 before the first chunk. */
    public long linesPerSecond() {
      return workingMillis == 0 ? 0 : lines * 1_000 / workingMillis;
    }
  }

  /** Whether it has ended and left something that can be taken back. */
  public boolean mayBeWithdrawn() {
    var over = state == State.DONE || state == State.FAILED || state == State.CANCELLED;
    return over && counts.stored() + counts.closed() > 0;
  }

  /** How much of the file is behind it, 0–100. */
  public int percent() {
    if (state == State.DONE || state == State.WITHDRAWING || state == State.WITHDRAWN) {
      return 100;
    }
    return file.size() == 0 ? 0 : (int) Math.min(99, counts.bytes() * 100 / file.size());
  }
}
