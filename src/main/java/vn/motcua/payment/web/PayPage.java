package vn.motcua.payment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;

/**
 * What is to be paid and how; nothing on it says whose it is.
 *
 * @param open {@code 12.000 đồng}; empty when nothing is
 * @param paid what came so far; empty when nothing did
 * @param refundable what will be given back; empty when nothing is
 * @param state changes whenever the page would
 * @param transfer null where nobody can transfer
 * @param gateway whether one can pay through a gateway
 * @param trialUrl where a transfer is played through in a demonstration; empty elsewhere
 */
public record PayPage(
    String reference,
    String title,
    String open,
    String paid,
    String refundable,
    String state,
    @Nullable Transfer transfer,
    boolean gateway,
    String trialUrl,
    List<Line> lines,
    Problems problems) {

  /**
   * A transfer.
   *
   * @param picture the code as a PNG in a {@code data:} address
   */
  public record Transfer(
      String picture, String bank, String number, String holder, String dong, String content) {}

  /** Something that happened. */
  public record Line(String when, String what, String dong) {}
}
