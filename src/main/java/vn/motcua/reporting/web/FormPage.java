package vn.motcua.reporting.web;

import java.util.List;
import java.util.Map;
import vn.motcua.platform.web.piece.Tab;

/**
 * A statutory form on the screen.
 *
 * @param code of the form, {@code II.06a}
 * @param period {@code Tháng 11/2026}
 * @param days from when to when
 * @param balanced whether received = resolved + in hand
 * @param complete whether everything done so far is counted
 * @param explained how the figures are to be read
 * @param notes what the table alone does not tell
 * @param exported what is asked, for the same table as a file
 */
public record FormPage(
    ReportHead head,
    String code,
    String bodyName,
    String period,
    String days,
    List<Tab> lines,
    String firstColumn,
    List<Group> groups,
    List<Row> rows,
    Row total,
    boolean balanced,
    boolean complete,
    String explained,
    Closing closing,
    List<Note> notes,
    Map<String, String> exported) {

  public FormPage {
    lines = List.copyOf(lines);
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    exported = Map.copyOf(exported);
  }

  /**
   * Whether the period is closed, and what may be done about it.
   *
   * @param words when and by whom it was closed; empty = it is not
   * @param sha256 over the closed dossiers; empty while it is open
   * @param mayClose whether this person may close it now
   * @param query what is asked, for the form that closes it
   * @param other address of the figures of now, or of those closed; empty when there are no two
   * @param otherWords what that leads to
   * @param changes address of what was corrected since; empty while it is open
   */
  public record Closing(
      String words,
      String sha256,
      boolean mayClose,
      String query,
      String other,
      String otherWords,
      String changes) {}

  /** Columns under one heading. */
  public record Group(String title, List<Column> columns) {

    public Group {
      columns = List.copyOf(columns);
    }
  }

  /**
   * @param number as the form numbers it, {@code (4)}
   */
  public record Column(String title, String number) {}

  /**
   * @param fullName as the line is officially called
   * @param heading whether it only names the field of the procedures below it
   */
  public record Row(
      String number, String name, String fullName, boolean heading, List<Figure> figures) {

    public Row {
      figures = List.copyOf(figures);
    }
  }

  /**
   * @param words for whoever does not see the table, {@code Hộ tịch, quá hạn: 1 hồ sơ}
   */
  public record Figure(String count, String url, String words, boolean total, boolean late) {

    /** What opens nothing. */
    static Figure words(String shown) {
      return new Figure(shown, "", "", false, false);
    }

    /** Whether there is nothing to open. */
    public boolean isNil() {
      return url.isEmpty();
    }
  }

  /** A sentence with a figure in it that opens its dossiers. */
  public record Note(String words, String url) {}
}
