package vn.motcua.fee.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.fee.model.FeeRule;

/**
 * A module that keeps the amounts of some procedures itself. They are asked of it and laid down
 * nowhere else, so that there are not two truths.
 */
public interface SuppliesFeeRules {

  /** Codes of the procedures whose amounts it keeps. */
  Set<String> procedures();

  /** What they cost at an agency on a day; one rule for each item. */
  List<FeeRule> rules(String procedureCode, String agencyPath, LocalDate day);
}
