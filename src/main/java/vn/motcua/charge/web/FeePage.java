package vn.motcua.charge.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The money of one dossier.
 *
 * @param seen id of the charge that is shown; 0 = none
 * @param open in đồng
 * @param openWords empty when nothing is open
 * @param refundable in đồng, to be given back
 * @param payUrl where the applicant pays; empty when nothing was ever asked for
 * @param mayTake whether this person may take money and state the facts
 * @param elsewhere whether its fee is taken where its result is entered
 */
public record FeePage(
    String code,
    String title,
    long seen,
    String total,
    List<Line> lines,
    String override,
    Status state,
    long open,
    String openWords,
    long refundable,
    String refundableWords,
    boolean refundableInCash,
    String payUrl,
    boolean mayTake,
    boolean mayOverride,
    boolean elsewhere,
    Stating stating,
    String key,
    List<Event> history,
    Problems problems) {

  /** An item: how it came about, and the law. */
  public record Line(String item, String how, String amount, String ground) {}

  /** The facts the fee hangs on. */
  public record Stating(
      String copies,
      String pages,
      boolean late,
      String exemption,
      boolean byCopies,
      boolean byPages,
      boolean byTiming,
      List<Option> exemptions) {

    /** Whether there is anything to state. */
    public boolean isOpen() {
      return byCopies || byPages || byTiming || exemptions.size() > 1;
    }
  }

  /** Something that happened to the money. */
  public record Event(String when, String what, String dong, String who) {}
}
