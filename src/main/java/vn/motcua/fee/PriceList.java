package vn.motcua.fee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Procedure;
import vn.motcua.fee.model.Ask;
import vn.motcua.fee.model.Exemption;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.model.Formula;
import vn.motcua.fee.model.Quote;
import vn.motcua.fee.model.Reckoning;
import vn.motcua.fee.model.Reckoning.Case;
import vn.motcua.fee.published.PublishedFees;

/** What some procedures cost at one agency; asked without reading again. */
public final class PriceList {

  private static final String COUNTRY = "/";

  private final List<FeeRule> rules;
  private final List<Exemption> exemptions;
  private final Map<String, Procedure> procedures;

  PriceList(List<FeeRule> rules, List<Exemption> exemptions, Collection<Procedure> procedures) {
    this.rules = List.copyOf(rules);
    this.exemptions = List.copyOf(exemptions);
    this.procedures =
        procedures.stream().collect(Collectors.toMap(Procedure::code, Function.identity()));
  }

  /**
   * @param exemption code of one that may be claimed; empty = none is
   */
  public Quote quote(Case asked, String exemption) {
    var claimed =
        exemptions(asked).stream()
            .filter(one -> one.ofEverybody() || one.code().equals(exemption))
            .toList();
    return Reckoning.quote(rules(asked), asked, claimed);
  }

  /** The rules that hold in that case, one for each item. */
  public Collection<FeeRule> rulesOf(Case asked) {
    return Reckoning.holding(rules(asked), asked);
  }

  /** Whether what it costs depends on that. */
  public boolean asksFor(Case asked, Ask what) {
    return rules(asked).stream()
        .anyMatch(
            rule ->
                switch (what) {
                  case COPIES -> !(rule.formula() instanceof Formula.ForDossier);
                  case PAGES -> rule.formula() instanceof Formula.ByPages;
                  case TIMING -> rule.timing() != null;
                });
  }

  /** Those that hold in that case, claimed or everybody's. */
  public List<Exemption> exemptions(Case asked) {
    var procedure = procedures.get(asked.procedureCode());
    var field = procedure == null ? "" : procedure.field();
    return exemptions.stream().filter(one -> one.holds(asked, field)).toList();
  }

  /**
   * Those that hold on time or late. The publication stands in only where the country laid nothing
   * down: it does not tell what is late from what is on time.
   */
  private List<FeeRule> rules(Case asked) {
    var holding = rules.stream().filter(rule -> rule.holdsInAnyCase(asked)).toList();
    var procedure = procedures.get(asked.procedureCode());
    var country =
        rules.stream()
            .anyMatch(
                rule ->
                    rule.procedureCode().equals(asked.procedureCode())
                        && rule.scope().equals(COUNTRY));
    if (!holding.isEmpty() || country || procedure == null) {
      return holding;
    }
    return PublishedFees.rule(procedure, asked.channel()).stream().toList();
  }
}
