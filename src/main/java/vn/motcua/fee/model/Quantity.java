package vn.motcua.fee.model;

/**
 * How much of it is asked for.
 *
 * @param copies or cases, or papers; at least 1
 * @param pages of the original; at least 1
 */
public record Quantity(int copies, int pages) {

  public static final Quantity ONE = new Quantity(1, 1);

  public Quantity {
    if (copies < 1 || pages < 1) {
      throw new IllegalArgumentException("copies " + copies + ", pages " + pages);
    }
  }
}
