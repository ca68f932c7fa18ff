package vn.motcua.fee.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Channel;
import vn.motcua.fee.model.Formula.ForDossier;
import vn.motcua.fee.model.Formula.ForEach;
import vn.motcua.fee.model.Reckoning.Case;

class ReckoningTest {

  private static final String MARITAL = "1.004873";
  private static final String ITEM = "Lệ phí xác nhận tình trạng hôn nhân";
  private static final String COMMUNE = "/1/20/";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Exemption POOR =
      new Exemption("POOR", Set.of(MARITAL), 100, "Luật Hộ tịch Điều 11");

  @Test
  void the_nearest_rule_holds_then_that_of_the_channel_then_the_newest() {
    var country = rule(null, "/", "2020-01-01", 15_000);
    var province = rule(null, "/1/", "2021-01-01", 8_000);
    var online = rule(Channel.ONLINE, "/1/", "2020-06-01", 0);
    var newer = rule(null, "/1/", "2026-01-01", 10_000);
    var other = rule(null, "/2/", "2026-01-01", 99_000);
    var all = List.of(country, province, online, newer, other);

    assertThat(total(List.of(country), Channel.COUNTER)).isEqualTo(15_000);
    assertThat(total(List.of(country, province), Channel.COUNTER)).isEqualTo(8_000);
    assertThat(total(all, Channel.COUNTER)).isEqualTo(10_000);
    assertThat(total(all, Channel.ONLINE)).isZero();
    assertThat(quote(all, Channel.ONLINE, null).isKnown()).isTrue();
  }

  @Test
  void what_is_over_has_not_begun_or_is_another_procedures_does_not_count() {
    var over =
        new FeeRule(
            MARITAL, ITEM, null, "/", LocalDate.EPOCH, DAY.minusDays(1), new ForEach(1), "Cũ");
    var later = rule(null, "/", "2026-11-25", 2);
    var others =
        new FeeRule("1.001193", ITEM, null, "/", LocalDate.EPOCH, null, new ForEach(3), "Khác");
    assertThat(quote(List.of(over, later, others), Channel.COUNTER, null).isKnown()).isFalse();
  }

  @Test
  void items_add_up_and_each_says_its_ground() {
    var second =
        new FeeRule(
            MARITAL, "Phí bản sao", null, "/", LocalDate.EPOCH, null, new ForEach(8_000), "TT 281");
    var quote = quote(List.of(rule(null, "/", "2020-01-01", 15_000), second), Channel.POST, null);
    assertThat(quote.total()).isEqualTo(31_000);
    assertThat(quote.lines()).extracting(Quote.Line::ground).containsExactly("NQ HĐND", "TT 281");
  }

  @Test
  void an_exemption_lets_off_with_its_ground_and_only_for_its_procedures() {
    var rules = List.of(rule(null, "/", "2020-01-01", 15_000));
    var line = quote(rules, Channel.COUNTER, POOR).lines().getFirst();
    assertThat(line.full()).isEqualTo(15_000);
    assertThat(line.amount()).isZero();
    assertThat(line.exemptionGround()).isEqualTo("Luật Hộ tịch Điều 11");

    var elsewhere = new Exemption("POOR", Set.of("1.001193"), 100, "Luật");
    assertThat(quote(rules, Channel.COUNTER, elsewhere).total()).isEqualTo(15_000);
    var half = new Exemption("HALF", Set.of(MARITAL), 50, "NQ");
    assertThat(quote(List.of(rule(null, "/", "2020-01-01", 15_001)), Channel.COUNTER, half).total())
        .isEqualTo(7_500);
  }

  private static long total(List<FeeRule> rules, Channel channel) {
    return quote(rules, channel, null).total();
  }

  private static Quote quote(List<FeeRule> rules, Channel channel, @Nullable Exemption exemption) {
    var asked = new Case(MARITAL, channel, COMMUNE, DAY, new Quantity(2, 1));
    return Reckoning.quote(rules, asked, exemption);
  }

  private static FeeRule rule(@Nullable Channel channel, String scope, String from, long dong) {
    return new FeeRule(
        MARITAL,
        ITEM,
        channel,
        scope,
        LocalDate.parse(from),
        null,
        new ForDossier(dong),
        "NQ HĐND");
  }
}
