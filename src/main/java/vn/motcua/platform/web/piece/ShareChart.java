package vn.motcua.platform.web.piece;

import java.util.ArrayList;
import java.util.List;

/**
 * One bar cut into shares, and the same figures as a table. Sizes in thousandths of the bar.
 *
 * @param parts in the order given, empty ones too
 */
public record ShareChart(List<Part> parts) {

  private static final int WHOLE = 1000;

  /** Between two parts, so that they are told apart without colours. */
  private static final int GAP = 4;

  public ShareChart {
    parts = List.copyOf(parts);
  }

  /**
   * What is to be drawn.
   *
   * @param css class that gives its colour, {@code is-ok}
   * @param url where the count leads
   */
  public record Slice(String css, String label, long count, String url) {}

  /**
   * @param percent of the whole, {@code 38,4 %}
   * @param width 0 for what is nothing
   */
  public record Part(String css, String label, Figure figure, String percent, int x, int width) {}

  /** Empty when there is nothing to share. */
  public static ShareChart of(List<Slice> slices) {
    var all = slices.stream().mapToLong(Slice::count).sum();
    if (all == 0) {
      return new ShareChart(List.of());
    }
    var parts = new ArrayList<Part>();
    var before = 0L;
    for (var slice : slices) {
      var x = (int) (before * WHOLE / all);
      before += slice.count();
      var end = (int) (before * WHOLE / all);
      var isLast = before == all;
      parts.add(
          new Part(
              slice.css(),
              slice.label(),
              Figure.of(slice.count(), slice.url(), slice.label()),
              Percent.of(slice.count(), all),
              x,
              slice.count() == 0 ? 0 : Math.max(3, end - x - (isLast ? 0 : GAP))));
    }
    return new ShareChart(parts);
  }
}
