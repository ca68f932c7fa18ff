package vn.motcua.platform.web.piece;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.platform.web.Show;

/** Round figures along the side of a drawing, from 0 to no less than the greatest. */
record Axis(long step, int steps) {

  private static final int MOST = 4;

  /**
   * @param greatest 0 or more
   */
  static Axis to(double greatest) {
    var needed = Math.max(1, (long) Math.ceil(greatest));
    for (long power = 1; ; power *= 10) {
      for (var step : List.of(power, 2 * power, 5 * power)) {
        if (step * MOST >= needed) {
          return new Axis(step, (int) ((needed + step - 1) / step));
        }
      }
    }
  }

  long top() {
    return step * steps;
  }

  /**
   * Its lines, the lowest first.
   *
   * @param floor where 0 lies
   * @param height from there to the top
   */
  List<Tick> ticks(int floor, int height) {
    var ticks = new ArrayList<Tick>();
    for (var i = 0; i <= steps; i++) {
      ticks.add(new Tick(floor - height * i / steps, Show.number(step * i)));
    }
    return ticks;
  }

  /** How high a value lies. */
  int height(double value, int height) {
    return (int) Math.round(value * height / top());
  }
}
