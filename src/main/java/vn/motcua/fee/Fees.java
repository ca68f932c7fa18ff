package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.fee.model.Exemption;
import vn.motcua.fee.model.Quote;
import vn.motcua.fee.model.Reckoning;
import vn.motcua.fee.model.Reckoning.Case;
import vn.motcua.fee.shipped.ShippedFees;
import vn.motcua.fee.store.RuleStore;

/** What dossiers cost: by the country's rules and those of the agency and above it. */
@Component
public class Fees {

  private final ShippedFees shipped;
  private final RuleStore store;

  Fees(ShippedFees shipped, RuleStore store) {
    this.shipped = shipped;
    this.store = store;
  }

  /** Those that may be claimed for the procedure that day. */
  public List<Exemption> exemptions(String procedureCode, LocalDate day) {
    return shipped.exemptions(procedureCode, day);
  }

  /**
   * @param exemption code of one that may be claimed; empty = none is
   */
  public Quote quote(Case asked, String exemption) {
    var rules =
        Stream.concat(
                shipped.rules(asked.procedureCode()).stream(),
                store.rules(asked.procedureCode(), asked.agencyPath()).stream())
            .toList();
    var claimed =
        exemptions(asked.procedureCode(), asked.day()).stream()
            .filter(one -> one.code().equals(exemption))
            .findFirst()
            .orElse(null);
    return Reckoning.quote(rules, asked, claimed);
  }
}
