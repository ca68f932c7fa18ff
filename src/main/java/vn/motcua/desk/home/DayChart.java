package vn.motcua.desk.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.Vietnam;

/**
 * How many dossiers came on each of the last days, drawn as bars; sizes in units of the drawing.
 */
public record DayChart(List<Bar> bars) {

  private static final int STEP = 40;
  private static final int LEFT = 6;
  private static final int WIDTH = 28;
  private static final int FLOOR = 102;
  private static final int TALLEST = 80;

  public DayChart {
    bars = List.copyOf(bars);
  }

  /**
   * One day.
   *
   * @param middle where its words are centred
   * @param url the dossiers of that day
   */
  public record Bar(
      LocalDate on, int count, int x, int y, int height, int middle, boolean today, String url) {

    /** {@code 23/11} */
    public String day() {
      return Vietnam.dayMonth(on);
    }

    public int width() {
      return WIDTH;
    }

    /** Where the figure above the bar stands. */
    public int above() {
      return y - 5;
    }
  }

  static DayChart of(List<LocalDate> days, Map<LocalDate, Integer> counts, LocalDate today) {
    var most =
        Math.max(1, days.stream().mapToInt(day -> counts.getOrDefault(day, 0)).max().orElse(1));
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < days.size(); i++) {
      var day = days.get(i);
      var count = counts.getOrDefault(day, 0);
      var height = count == 0 ? 0 : Math.max(2, count * TALLEST / most);
      var x = LEFT + i * STEP;
      bars.add(
          new Bar(
              day,
              count,
              x,
              FLOOR - height,
              height,
              x + WIDTH / 2,
              day.equals(today),
              "/desk/dossiers?list=all&receivedFrom=" + day + "&receivedTo=" + day));
    }
    return new DayChart(bars);
  }
}
