package vn.motcua.certification.setting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.Tariffs;
import vn.motcua.certification.model.Tariff;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.model.Formula;
import vn.motcua.fee.spi.SuppliesFeeRules;

/**
 * The dated settings of certification as the rules of its two procedures: one truth, read by the
 * fast lane and by whoever asks what a dossier costs.
 */
@Component
class TariffRules implements SuppliesFeeRules {

  private static final String COUNTRY = "/";

  private final Tariffs tariffs;

  TariffRules(Tariffs tariffs) {
    this.tariffs = tariffs;
  }

  @Override
  public Set<String> procedures() {
    return Arrays.stream(BookKind.values())
        .map(BookKind::procedure)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<FeeRule> rules(String procedureCode, String agencyPath, LocalDate day) {
    var tariff = tariffs.on(agencyPath, day);
    return Arrays.stream(BookKind.values())
        .filter(kind -> kind.procedure().equals(procedureCode))
        .map(kind -> rule(kind, tariff, day))
        .toList();
  }

  /** The ministry lays it down; asked for each day, it holds on that day. */
  private static FeeRule rule(BookKind kind, Tariff tariff, LocalDate day) {
    return new FeeRule(
        kind.procedure(),
        item(kind),
        null,
        null,
        COUNTRY,
        day,
        null,
        formula(kind, tariff),
        tariff.ground(),
        true);
  }

  private static String item(BookKind kind) {
    return switch (kind) {
      case COPY -> "Phí chứng thực bản sao từ bản chính";
      case SIGNATURE -> "Phí chứng thực chữ ký";
    };
  }

  private static Formula formula(BookKind kind, Tariff tariff) {
    return switch (kind) {
      case COPY ->
          new Formula.ByPages(
              tariff.firstPages(),
              tariff.firstPageFee(),
              tariff.laterPageFee(),
              tariff.mostPerCopy());
      case SIGNATURE -> new Formula.ForEach(tariff.caseFee());
    };
  }
}
