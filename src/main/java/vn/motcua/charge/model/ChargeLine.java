package vn.motcua.charge.model;

import java.util.List;
import vn.motcua.fee.model.Quote;
import vn.motcua.fee.model.Term;

/**
 * One item of a charge as it was reckoned.
 *
 * @param full before the exemption, in đồng
 * @param amount to be paid, in đồng
 */
public record ChargeLine(
    String item, List<Term> terms, long full, long amount, String ground, String exemptionGround) {

  public ChargeLine {
    terms = List.copyOf(terms);
  }

  /** As the rules' words tell it. */
  public Quote.Line asQuoted() {
    return new Quote.Line(item, terms, full, amount, ground, exemptionGround);
  }

  public static List<ChargeLine> of(Quote quote) {
    return quote.lines().stream()
        .map(
            line ->
                new ChargeLine(
                    line.item(),
                    line.terms(),
                    line.full(),
                    line.amount(),
                    line.ground(),
                    line.exemptionGround()))
        .toList();
  }
}
