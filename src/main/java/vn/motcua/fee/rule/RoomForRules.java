package vn.motcua.fee.rule;

import static vn.motcua.fee.FeeRefusal.FEE_RULE_BOUND;
import static vn.motcua.fee.FeeRefusal.FEE_RULE_OVERLAPS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.shipped.ShippedFees;
import vn.motcua.fee.spi.SuppliesFeeRules;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Vietnam;

/**
 * Whether a rule may stand beside those there are: none of the same item, way and case on the same
 * day, and nothing where the law or the ministry leaves nothing to lay down (Luật Phí và lệ phí
 * art. 4, 17–22: everybody decides on the fees of his list).
 */
@Component
class RoomForRules {

  private final ShippedFees shipped;
  private final List<SuppliesFeeRules> suppliers;

  RoomForRules(ShippedFees shipped, List<SuppliesFeeRules> suppliers) {
    this.shipped = shipped;
    this.suppliers = suppliers;
  }

  /**
   * @param beside of the same procedure and agency
   */
  void check(FeeRule rule, Collection<FeeRule> beside, LocalDate today, List<Finding> findings) {
    binding(rule.procedureCode(), rule.scope(), today)
        .filter(one -> one.leavesNoRoomFor(rule))
        .findFirst()
        .ifPresent(
            bound ->
                findings.add(
                    Finding.of(
                        bound.timing() == null ? "procedure" : "timing",
                        FEE_RULE_BOUND,
                        bound.ground())));
    beside.stream()
        .filter(one -> one.overlaps(rule))
        .findFirst()
        .ifPresent(
            there ->
                findings.add(
                    Finding.of(
                        "from", FEE_RULE_OVERLAPS, Vietnam.show(there.from()), there.ground())));
  }

  private Stream<FeeRule> binding(String procedureCode, String scope, LocalDate today) {
    return Stream.concat(
            shipped.rules(procedureCode).stream(),
            suppliers.stream()
                .filter(one -> one.procedures().contains(procedureCode))
                .flatMap(one -> one.rules(procedureCode, scope, today).stream()))
        .filter(FeeRule::binding);
  }
}
