package vn.motcua.charge.model;

import vn.motcua.charge.ChargeRefusal;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.fee.model.Quantity;
import vn.motcua.fee.model.Timing;
import vn.motcua.shared.Refused;

/**
 * What a fee hangs on beside the dossier itself, as the clerk states it.
 *
 * @param exemption code of the exemption claimed; empty = none
 */
public record FeeFacts(Quantity quantity, Timing timing, String exemption) {

  public static final FeeFacts USUAL = new FeeFacts(Quantity.ONE, Timing.ON_TIME, "");

  private static final int MOST = 10_000;

  /** Refuses quantities below 1 or beyond 10,000. */
  public static FeeFacts of(FeeAsked asked) {
    if (isOut(asked.copies()) || isOut(asked.pages())) {
      throw new Refused(ChargeRefusal.QUANTITY_OUT_OF_RANGE);
    }
    return new FeeFacts(
        new Quantity(asked.copies(), asked.pages()),
        asked.late() ? Timing.LATE : Timing.ON_TIME,
        asked.exemption());
  }

  private static boolean isOut(int quantity) {
    return quantity < 1 || quantity > MOST;
  }
}
