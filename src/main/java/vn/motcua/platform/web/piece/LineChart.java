package vn.motcua.platform.web.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How counts went from one month to the next, drawn twice: for a wide screen and for a phone, whose
 * words must not shrink. The same figures stand in a table beside it.
 */
public record LineChart(List<Line> lines, List<Drawing> drawings) {

  private static final int TOP = 10;
  private static final int HEIGHT = 160;
  private static final int LEFT = 44;
  private static final int RIGHT = 16;
  private static final int FOOT = 26;
  private static final int WIDE = 1060;
  private static final int NARROW = 300;

  /** On a phone every third point is named. */
  private static final int NARROW_NAMES = 3;

  public LineChart {
    lines = List.copyOf(lines);
    drawings = List.copyOf(drawings);
  }

  /**
   * @param css class that gives its colour and strokes, {@code is-ok}
   */
  public record Line(String css, String name, List<Long> values) {

    public Line {
      values = List.copyOf(values);
    }
  }

  /**
   * Sizes in units of the drawing.
   *
   * @param css for which screen
   */
  public record Drawing(
      String css,
      int width,
      int height,
      int left,
      int right,
      List<Tick> ticks,
      List<Name> names,
      List<Path> paths) {

    public Drawing {
      ticks = List.copyOf(ticks);
      names = List.copyOf(names);
      paths = List.copyOf(paths);
    }
  }

  /** The words below a point. */
  public record Name(int x, int y, String words) {}

  /**
   * @param points as a polyline has them
   */
  public record Path(String css, String points, List<Dot> dots) {

    public Path {
      dots = List.copyOf(dots);
    }
  }

  /** A point of a line. */
  public record Dot(int x, int y) {}

  /**
   * @param names of the points, from left to right, as many as each line has values
   */
  public static LineChart of(List<String> names, List<Line> lines) {
    return new LineChart(
        lines,
        List.of(
            drawing("mc-wide-only", WIDE, 1, names, lines),
            drawing("mc-narrow-only", NARROW, NARROW_NAMES, names, lines)));
  }

  private static Drawing drawing(
      String css, int width, int every, List<String> names, List<Line> lines) {
    var greatest =
        lines.stream()
            .flatMap(line -> line.values().stream())
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    var axis = Axis.to(greatest);
    var floor = TOP + HEIGHT;
    var last = names.size() - 1;
    var shown = new ArrayList<Name>();
    for (var i = 0; i <= last; i++) {
      if ((last - i) % every == 0) {
        shown.add(new Name(x(i, last, width), floor + 18, names.get(i)));
      }
    }
    return new Drawing(
        css,
        width,
        floor + FOOT,
        LEFT,
        width - RIGHT + 6,
        axis.ticks(floor, HEIGHT),
        shown,
        lines.stream().map(line -> path(line, axis, width)).toList());
  }

  private static Path path(Line line, Axis axis, int width) {
    var dots = new ArrayList<Dot>();
    var last = line.values().size() - 1;
    for (var i = 0; i <= last; i++) {
      dots.add(
          new Dot(x(i, last, width), TOP + HEIGHT - axis.height(line.values().get(i), HEIGHT)));
    }
    return new Path(
        line.css(),
        dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
        dots);
  }

  private static int x(int place, int last, int width) {
    var room = width - LEFT - RIGHT - 20;
    return LEFT + 14 + (last == 0 ? room / 2 : room * place / last);
  }
}
