package vn.motcua.history.file;

import org.jspecify.annotations.Nullable;
import vn.motcua.history.HistoryRefusal;

/**
 * One thing wrong with a line.
 *
 * @param column null when it concerns the whole line
 * @param value what stands there, at most 60 characters
 */
public record Reason(HistoryRefusal code, @Nullable Column column, String value) {

  private static final int SHOWN = 60;
  private static final char SEPARATOR = '\u001f';

  public Reason {
    value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    value = value.replace(SEPARATOR, ' ').replace('\0', ' ');
  }

  /** As it is kept. */
  public String written() {
    return code.name() + SEPARATOR + (column == null ? "" : column.name()) + SEPARATOR + value;
  }

  public static Reason read(String written) {
    var first = written.indexOf(SEPARATOR);
    var second = written.indexOf(SEPARATOR, first + 1);
    var column = written.substring(first + 1, second);
    return new Reason(
        HistoryRefusal.valueOf(written.substring(0, first)),
        column.isEmpty() ? null : Column.valueOf(column),
        written.substring(second + 1));
  }
}
