package vn.motcua.fee.model;

/**
 * A step of the reckoning as it is told.
 *
 * @param count how many units
 * @param price of each, in đồng
 * @param amount in đồng; of {@link Kind#CAP} what one copy costs at most
 */
public record Term(Kind kind, int count, long price, long amount) {

  /** What is counted. */
  public enum Kind {
    DOSSIER,
    COPY,
    FIRST_PAGES,
    LATER_PAGES,
    /** The pages of a copy would cost more. */
    CAP
  }

  static Term of(Kind kind, int count, long price) {
    return new Term(kind, count, price, Math.multiplyExact(count, price));
  }
}
