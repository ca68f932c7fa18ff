package vn.motcua.history.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.file.ReadLine;
import vn.motcua.history.model.PastDossier;
import vn.motcua.shared.Refused;

/**
 * Lines of a file that are stored together.
 *
 * @param before lines of data in front of it
 * @param lines lines of data in it
 * @param bytes of the file read so far
 * @param isLast whether the file ends with it
 * @param broken why the file can be read no further behind it; null when it can
 */
record Chunk(
    long before,
    int lines,
    List<Prepared> prepared,
    List<ReadLine> rejected,
    long bytes,
    boolean isLast,
    @Nullable Refused broken) {

  /**
   * A line that may be stored.
   *
   * @param row as PostgreSQL takes it, without its number
   */
  record Prepared(long line, PastDossier dossier, byte[] row) {}
}
