package vn.motcua.platform.web.piece;

import java.util.ArrayList;
import java.util.List;

/** Bars side by side in groups, such as days of the week; the same figures stand in a table. */
public record BarChart(
    List<Series> series, int width, int height, int left, List<Tick> ticks, List<Group> groups) {

  private static final int TOP = 10;
  private static final int HEIGHT = 130;
  private static final int LEFT = 34;
  private static final int FOOT = 26;
  private static final int WIDTH = 380;
  private static final int GAP = 2;

  public BarChart {
    series = List.copyOf(series);
    ticks = List.copyOf(ticks);
    groups = List.copyOf(groups);
  }

  /**
   * @param css class that gives its colour, {@code is-ok}
   */
  public record Series(String css, String name, List<Double> values) {

    public Series {
      values = List.copyOf(values);
    }
  }

  /**
   * Sizes in units of the drawing.
   *
   * @param middle where its words are centred
   */
  public record Group(String name, int middle, int words, List<Bar> bars) {

    public Group {
      bars = List.copyOf(bars);
    }
  }

  /** One bar. */
  public record Bar(String css, int x, int y, int width, int height) {}

  /**
   * @param names of the groups, as many as each series has values
   */
  public static BarChart of(List<String> names, List<Series> series) {
    var greatest =
        series.stream()
            .flatMap(each -> each.values().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    var axis = Axis.to(greatest);
    var floor = TOP + HEIGHT;
    var room = (WIDTH - LEFT) / Math.max(1, names.size());
    var wide = Math.min(26, (room - 10) / Math.max(1, series.size()) - GAP);
    var groups = new ArrayList<Group>();
    for (var i = 0; i < names.size(); i++) {
      var middle = LEFT + room * i + room / 2;
      var x = middle - (wide + GAP) * series.size() / 2;
      var bars = new ArrayList<Bar>();
      for (var each : series) {
        var value = each.values().get(i);
        var height = value == 0 ? 0 : Math.max(2, axis.height(value, HEIGHT));
        bars.add(new Bar(each.css(), x, floor - height, wide, height));
        x += wide + GAP;
      }
      groups.add(new Group(names.get(i), middle, floor + 18, bars));
    }
    return new BarChart(series, WIDTH, floor + FOOT, LEFT, axis.ticks(floor, HEIGHT), groups);
  }
}
