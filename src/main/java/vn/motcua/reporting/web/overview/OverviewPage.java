package vn.motcua.reporting.web.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.BarChart;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Figure;
import vn.motcua.platform.web.piece.LineChart;
import vn.motcua.platform.web.piece.ShareChart;
import vn.motcua.platform.web.piece.Tile;
import vn.motcua.reporting.web.ReportHead;

/**
 * A dashboard on the screen.
 *
 * @param whose the officer meant; empty = all
 * @param whole address of the whole agency's; empty when all are meant, or it may not be seen
 * @param until the last day that is counted, when the period goes on after it; empty otherwise
 * @param complete whether everything done so far is counted
 * @param soon null for a period that is over
 * @param workers empty unless one agency is shown
 * @param agencies empty unless several are shown
 * @param judged as of which day something is late
 */
public record OverviewPage(
    ReportHead head,
    String bodyName,
    String whose,
    String whole,
    String until,
    boolean complete,
    List<Tile> tiles,
    ShareChart onTime,
    ShareChart channels,
    List<FieldLine> fields,
    Late late,
    @Nullable Soon soon,
    List<WorkerLine> workers,
    List<AgencyLine> agencies,
    BarChart weekdays,
    List<WeekdayLine> weekdayLines,
    LineChart months,
    MonthTable monthTable,
    String judged) {

  public OverviewPage {
    tiles = List.copyOf(tiles);
    fields = List.copyOf(fields);
    workers = List.copyOf(workers);
    agencies = List.copyOf(agencies);
    weekdayLines = List.copyOf(weekdayLines);
  }

  /**
   * How many of those that ended were on time.
   *
   * @param words {@code 98,6 %}; of few the counts, {@code 8/9}; of none a dash
   * @param tenths for the bar
   * @param known whether anything ended
   */
  public record Rate(String words, int tenths, boolean known) {

    private static final int WHOLE = 1000;

    public int lateTenths() {
      return WHOLE - tenths;
    }
  }

  /** A field. */
  public record FieldLine(String name, Rate rate, Figure inTime, Figure overdue, Figure resolved) {}

  /**
   * @param more address of all of them; empty when all are shown
   */
  public record Late(List<TaskLine> tasks, String count, String more) {

    public Late {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A dossier in hand.
   *
   * @param url of its page; empty when this person may not open it
   * @param who has it
   * @param due its due day
   */
  public record TaskLine(
      String procedure, String code, String url, String who, String due, Due chip) {}

  /**
   * What falls due within the coming working days.
   *
   * @param until the last of them
   */
  public record Soon(String until, List<Day> days) {

    public Soon {
      days = List.copyOf(days);
    }
  }

  /**
   * @param more how many are not shown; empty when all are
   */
  public record Day(String name, Figure count, List<TaskLine> tasks, String more) {

    public Day {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * Somebody's work.
   *
   * @param url of the own dashboard; empty for those known by name only
   * @param longest how long the one late for longest is; empty when none is
   */
  public record WorkerLine(
      String name,
      String url,
      Figure inHand,
      Figure overdue,
      String longest,
      Figure resolved,
      Figure inTime,
      Rate rate) {}

  /** How an agency stands; its name leads to its dashboard. */
  public record AgencyLine(
      String name,
      String url,
      Figure received,
      Figure resolved,
      Rate rate,
      Figure late,
      Figure inHand,
      Figure overdue,
      String longest,
      Figure dueSoon) {}

  /**
   * A day of the week.
   *
   * @param days how many of it the period has
   * @param receivedMean how many were received on one of them
   */
  public record WeekdayLine(
      String name,
      String days,
      Figure received,
      String receivedMean,
      Figure resolved,
      String resolvedMean) {}

  /** The months from left to right, and what was counted in them. */
  public record MonthTable(List<String> names, List<Row> rows) {

    public MonthTable {
      names = List.copyOf(names);
      rows = List.copyOf(rows);
    }

    /** One line of the drawing as figures. */
    public record Row(String name, List<Figure> figures) {

      public Row {
        figures = List.copyOf(figures);
      }
    }
  }
}
