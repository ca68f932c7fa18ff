package vn.motcua.fee.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.model.Formula;

/** What a procedure costs by its publication, where no rule says it. */
public final class PublishedFees {

  private static final String ITEM = "Phí, lệ phí theo công bố thủ tục";

  private PublishedFees() {}

  /** The rule its lines make for one way; empty as soon as one of them leaves a doubt. */
  public static Optional<FeeRule> rule(Procedure procedure, Channel channel) {
    return formula(procedure, channel)
        .map(
            formula ->
                new FeeRule(
                    procedure.code(),
                    ITEM,
                    channel,
                    "/",
                    LocalDate.MIN,
                    null,
                    formula,
                    "Công bố thủ tục hành chính " + procedure.code()));
  }

  /** Lines for other ways do not count; those that count must say the same. */
  private static Optional<Formula> formula(Procedure procedure, Channel channel) {
    var readings =
        procedure.feeLines().stream()
            .filter(line -> line.channel() == null || line.channel() == channel)
            .map(FeeReading::read)
            .collect(Collectors.toSet());
    return readings.size() == 1 ? List.copyOf(readings).getFirst() : Optional.empty();
  }
}
