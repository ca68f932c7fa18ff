package vn.motcua.export;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody asked for.
 *
 * @param estimate how many rows it will have, about
 * @param written how many it has so far
 * @param endedAt null while it is waited for
 * @param failure why it was not made; null unless it failed
 * @param bytes its size; 0 until it is made
 */
public record Export(
    long id,
    long accountId,
    String agencyPath,
    String source,
    Map<String, String> parameters,
    ExportFormat format,
    String title,
    String fileName,
    ExportStatus status,
    long estimate,
    long written,
    Instant askedAt,
    @Nullable Instant endedAt,
    int attempts,
    @Nullable ExportRefusal failure,
    long bytes) {

  public Export {
    parameters = Map.copyOf(parameters);
  }

  /** The name under which it is saved. */
  public String file() {
    return fileName + "." + format.extension();
  }

  /** 0–100; stays below 100 until it is done. */
  public int percent() {
    if (status == ExportStatus.DONE) {
      return 100;
    }
    return estimate <= 0 ? 0 : (int) Math.min(99, written * 100 / estimate);
  }
}
