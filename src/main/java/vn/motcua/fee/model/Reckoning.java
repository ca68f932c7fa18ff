package vn.motcua.fee.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import vn.motcua.catalogue.Channel;

/**
 * Reckons what a dossier costs. Of several rules for one item one that binds holds, then the one
 * laid down nearest to the agency, then the one made for the channel, then the one made for the
 * case, then the newest.
 */
public final class Reckoning {

  private static final Comparator<FeeRule> NEARER =
      Comparator.comparing(FeeRule::binding)
          .thenComparing(rule -> rule.scope().length())
          .thenComparing(rule -> rule.channel() != null)
          .thenComparing(rule -> rule.timing() != null)
          .thenComparing(FeeRule::from);

  private Reckoning() {}

  /**
   * What is asked.
   *
   * @param agencyPath of the agency that takes the dossier in
   * @param day on which it is taken in
   */
  public record Case(
      String procedureCode,
      Channel channel,
      String agencyPath,
      LocalDate day,
      Quantity quantity,
      Timing timing) {

    /** A case on time, as most are. */
    public Case(
        String procedureCode,
        Channel channel,
        String agencyPath,
        LocalDate day,
        Quantity quantity) {
      this(procedureCode, channel, agencyPath, day, quantity, Timing.ON_TIME);
    }
  }

  /**
   * Of several exemptions the one that lets off most counts; they do not add up.
   *
   * @param exemptions those that hold for the case and are claimed or everybody's
   */
  public static Quote quote(
      Collection<FeeRule> rules, Case asked, Collection<Exemption> exemptions) {
    return new Quote(
        holding(rules, asked).stream()
            .map(rule -> line(rule, asked.quantity(), exemptions))
            .toList());
  }

  /** The rules that hold, one for each item, in order of item. */
  public static Collection<FeeRule> holding(Collection<FeeRule> rules, Case asked) {
    var byItem = new TreeMap<String, FeeRule>();
    rules.stream()
        .filter(rule -> rule.holds(asked))
        .forEach(rule -> byItem.merge(rule.item(), rule, BinaryOperator.maxBy(NEARER)));
    return byItem.values();
  }

  /** What binds is lessened by the country alone. */
  private static Quote.Line line(
      FeeRule rule, Quantity quantity, Collection<Exemption> exemptions) {
    var full = rule.formula().amount(quantity);
    var exemption =
        exemptions.stream()
            .filter(one -> !rule.binding() || one.scope().equals("/"))
            .max(Comparator.comparingInt(Exemption::percentOff));
    var amount = exemption.map(one -> one.applied(full)).orElse(full);
    return new Quote.Line(
        rule.item(),
        rule.formula().terms(quantity),
        full,
        amount,
        rule.ground(),
        amount == full ? "" : exemption.map(Exemption::ground).orElse(""));
  }
}
