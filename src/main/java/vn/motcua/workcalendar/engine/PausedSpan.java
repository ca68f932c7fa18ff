package vn.motcua.workcalendar.engine;

/**
 * A time that does not count, in minutes of Vietnam's clock.
 *
 * @param to exclusive
 */
public record PausedSpan(long from, long to) {

  public PausedSpan {
    if (to < from) {
      throw new IllegalArgumentException("A pause that ends before it begins");
    }
  }
}
