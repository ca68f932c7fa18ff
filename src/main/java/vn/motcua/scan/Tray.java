package vn.motcua.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages on their way to one file.
 *
 * @param kind of the target
 * @param place within it
 * @param searchable whether the text of every page was read; null until it is done
 * @param failure why it was not made; null unless it failed
 * @param code given when its file is first made; null until then, and for an agency without a code
 */
public record Tray(
    long id,
    long accountId,
    String kind,
    String place,
    Status status,
    int attempts,
    @Nullable Boolean searchable,
    @Nullable ScanRefusal failure,
    PaperAbout about,
    @Nullable DocCode code,
    List<TrayPage> pages) {

  /** Where a tray stands. */
  public enum Status {
    /** Pages come, go and change. */
    OPEN,
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }
}
