package vn.motcua.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.fee.model.Ask;
import vn.motcua.fee.model.Exemption;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.model.Quantity;
import vn.motcua.fee.model.Quote;
import vn.motcua.fee.model.Reckoning.Case;
import vn.motcua.fee.shipped.ShippedFees;
import vn.motcua.fee.spi.SuppliesFeeRules;
import vn.motcua.fee.store.ExemptionStore;
import vn.motcua.fee.store.RuleStore;

/**
 * What dossiers cost: by the country's rules and those of the agency and above it, and where there
 * are none by the publication of the procedure, as far as its words leave no doubt.
 */
@Component
public class Fees {

  private final ShippedFees shipped;
  private final List<SuppliesFeeRules> suppliers;
  private final RuleStore rules;
  private final ExemptionStore exemptions;
  private final Catalogue catalogue;

  Fees(
      ShippedFees shipped,
      List<SuppliesFeeRules> suppliers,
      RuleStore rules,
      ExemptionStore exemptions,
      Catalogue catalogue) {
    this.shipped = shipped;
    this.suppliers = suppliers;
    this.rules = rules;
    this.exemptions = exemptions;
    this.catalogue = catalogue;
  }

  /** Those of the country that may be claimed for the procedure that day. */
  public List<Exemption> exemptions(String procedureCode, LocalDate day) {
    var asked = new Case(procedureCode, Channel.COUNTER, "/", day, Quantity.ONE);
    return shipped.exemptions().stream().filter(one -> one.holds(asked, "")).toList();
  }

  /** Those that may be claimed in that case: the country's, and of the agency and above it. */
  public List<Exemption> exemptions(Case asked) {
    return of(asked).exemptions(asked).stream().filter(one -> !one.ofEverybody()).toList();
  }

  /**
   * @param exemption code of one that may be claimed; empty = none is
   */
  public Quote quote(Case asked, String exemption) {
    return of(asked).quote(asked, exemption);
  }

  /** Whether what it costs depends on that. */
  public boolean asksFor(Case asked, Ask what) {
    return of(asked).asksFor(asked, what);
  }

  /** The price list of an agency for these procedures, read at once. */
  public PriceList priceList(Collection<Procedure> procedures, String agencyPath, LocalDate day) {
    var codes = procedures.stream().map(Procedure::code).collect(Collectors.toSet());
    return priceList(codes, procedures, agencyPath, day);
  }

  private PriceList of(Case asked) {
    var procedures = catalogue.inForce(asked.procedureCode(), asked.day()).stream().toList();
    return priceList(Set.of(asked.procedureCode()), procedures, asked.agencyPath(), asked.day());
  }

  private PriceList priceList(
      Set<String> codes, Collection<Procedure> procedures, String agencyPath, LocalDate day) {
    var all =
        Stream.concat(shipped.exemptions().stream(), exemptions.exemptions(agencyPath).stream());
    return new PriceList(laidDown(codes, agencyPath, day), all.toList(), procedures);
  }

  private List<FeeRule> laidDown(Set<String> codes, String agencyPath, LocalDate day) {
    var all = new ArrayList<>(rules.rules(codes, agencyPath));
    for (var code : codes) {
      all.addAll(shipped.rules(code));
      for (var supplier : suppliers) {
        if (supplier.procedures().contains(code)) {
          all.addAll(supplier.rules(code, agencyPath, day));
        }
      }
    }
    return all;
  }
}
