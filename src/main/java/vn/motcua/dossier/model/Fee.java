package vn.motcua.dossier.model;

/**
 * Fees and charges of a dossier, as its papers say.
 *
 * @param dong Vietnamese đồng, 0 or more
 * @param reason why nothing, or less, is taken; empty when none
 */
public record Fee(State state, long dong, String reason) {

  public enum State {
    /** The catalogue does not say. */
    UNKNOWN,
    FREE,
    PAID,
    DUE
  }

  public static final Fee UNKNOWN = new Fee(State.UNKNOWN, 0, "");
}
