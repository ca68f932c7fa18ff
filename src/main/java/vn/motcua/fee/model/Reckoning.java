package vn.motcua.fee.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;

/**
 * Reckons what a dossier costs. Of several rules for one item the one laid down nearest to the
 * agency holds, then the one made for the channel, then the newest.
 */
public final class Reckoning {

  private static final Comparator<FeeRule> NEARER =
      Comparator.comparingInt((FeeRule rule) -> rule.scope().length())
          .thenComparing(rule -> rule.channel() != null)
          .thenComparing(FeeRule::from);

  private Reckoning() {}

  /**
   * What is asked.
   *
   * @param agencyPath of the agency that takes the dossier in
   * @param day on which it is taken in
   */
  public record Case(
      String procedureCode, Channel channel, String agencyPath, LocalDate day, Quantity quantity) {}

  /**
   * @param exemption one that holds for the procedure; null = none is claimed
   */
  public static Quote quote(Collection<FeeRule> rules, Case asked, @Nullable Exemption exemption) {
    var byItem = new TreeMap<String, FeeRule>();
    rules.stream()
        .filter(
            rule ->
                rule.holds(asked.procedureCode(), asked.channel(), asked.agencyPath(), asked.day()))
        .forEach(rule -> byItem.merge(rule.item(), rule, BinaryOperator.maxBy(NEARER)));
    var claimed =
        Optional.ofNullable(exemption)
            .filter(one -> one.procedures().contains(asked.procedureCode()));
    return new Quote(
        byItem.values().stream().map(rule -> line(rule, asked.quantity(), claimed)).toList());
  }

  private static Quote.Line line(FeeRule rule, Quantity quantity, Optional<Exemption> exemption) {
    var full = rule.formula().amount(quantity);
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
