package vn.motcua.dossier.paper;

/**
 * Fees and charges of a dossier.
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

  /** {@code không thu (gia đình có công với cách mạng)} */
  public String words() {
    var amount =
        switch (state) {
          case UNKNOWN -> "theo quy định";
          case FREE -> "không thu";
          case PAID -> OfficialWords.money(dong) + ", đã thu";
          case DUE -> OfficialWords.money(dong) + ", chưa thu";
        };
    return reason.isEmpty() ? amount : amount + " (" + reason + ")";
  }
}
