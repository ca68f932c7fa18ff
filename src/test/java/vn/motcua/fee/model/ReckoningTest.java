package vn.motcua.fee.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Channel;
import vn.motcua.fee.model.Exemption.Reach;
import vn.motcua.fee.model.Formula.ForDossier;
import vn.motcua.fee.model.Formula.ForEach;
import vn.motcua.fee.model.Reckoning.Case;

class ReckoningTest {

  private static final String MARITAL = "1.004873";
  private static final String ITEM = "Lệ phí xác nhận tình trạng hôn nhân";
  private static final String COMMUNE = "/1/20/";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Exemption POOR = exemption("POOR", 100, "/", "Luật Hộ tịch Điều 11");

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
  void an_exemption_lets_off_with_its_ground() {
    var rules = List.of(rule(null, "/", "2020-01-01", 15_000));
    var line = quote(rules, Channel.COUNTER, POOR).lines().getFirst();
    assertThat(line.full()).isEqualTo(15_000);
    assertThat(line.amount()).isZero();
    assertThat(line.exemptionGround()).isEqualTo("Luật Hộ tịch Điều 11");

    var half = exemption("HALF", 50, "/1/", "NQ");
    assertThat(quote(List.of(rule(null, "/", "2020-01-01", 15_001)), Channel.COUNTER, half).total())
        .isEqualTo(7_500);
  }

  @Test
  void of_several_exemptions_the_greatest_counts_alone() {
    var asked = new Case(MARITAL, Channel.ONLINE, COMMUNE, DAY, Quantity.ONE);
    var two = List.of(exemption("A", 30, "/1/", "NQ 1"), exemption("B", 50, "/1/", "NQ 2"));
    var quote = Reckoning.quote(List.of(rule(null, "/", "2020-01-01", 10_000)), asked, two);
    assertThat(quote.total()).isEqualTo(5_000);
    assertThat(quote.lines().getFirst().exemptionGround()).isEqualTo("NQ 2");
  }

  @Test
  void what_binds_is_neither_replaced_nor_lessened_below_the_country() {
    var bound = bound(null, 10_000);
    var nearer = rule(Channel.COUNTER, "/1/20/", "2026-01-01", 1);
    assertThat(total(List.of(bound, nearer), Channel.COUNTER)).isEqualTo(10_000);
    var province = exemption("P", 100, "/1/", "NQ");
    assertThat(quote(List.of(bound), Channel.COUNTER, province).total()).isEqualTo(10_000);
    assertThat(quote(List.of(bound), Channel.COUNTER, POOR).total()).isZero();
  }

  @Test
  void on_time_is_free_by_law_and_late_is_what_the_province_lays_down() {
    var onTime = bound(Timing.ON_TIME, 0);
    var late = rule(null, "/1/", "2026-01-01", 5_000);
    assertThat(at(Timing.ON_TIME, onTime, late).total()).isZero();
    assertThat(at(Timing.LATE, onTime, late).total()).isEqualTo(5_000);
    assertThat(at(Timing.LATE, onTime).isKnown()).isFalse();
  }

  @Test
  void an_exemption_holds_for_its_procedures_its_field_or_all_by_its_way_place_and_days() {
    var asked = new Case(MARITAL, Channel.ONLINE, COMMUNE, DAY, Quantity.ONE);
    assertThat(reaching(Reach.ALL).holds(asked, "")).isTrue();
    assertThat(reaching(new Reach(Set.of(), "Hộ tịch")).holds(asked, "Hộ tịch")).isTrue();
    assertThat(reaching(new Reach(Set.of(), "Hộ tịch")).holds(asked, "Đất đai")).isFalse();
    assertThat(reaching(new Reach(Set.of("1.001193"), "")).holds(asked, "Hộ tịch")).isFalse();
    var there = new Case(MARITAL, Channel.COUNTER, COMMUNE, DAY, Quantity.ONE);
    assertThat(reaching(Reach.ALL).holds(there, "")).isFalse();
    var elsewhere = new Case(MARITAL, Channel.ONLINE, "/2/", DAY, Quantity.ONE);
    assertThat(reaching(Reach.ALL).holds(elsewhere, "")).isFalse();
    var later = new Case(MARITAL, Channel.ONLINE, COMMUNE, DAY.plusDays(2), Quantity.ONE);
    assertThat(reaching(Reach.ALL).holds(later, "")).isFalse();
  }

  private static Exemption reaching(Reach reach) {
    return new Exemption(
        "X", "Nộp trực tuyến", reach, 50, Channel.ONLINE, true, "/1/", DAY, DAY.plusDays(1), "NQ");
  }

  private static Exemption exemption(String code, int percent, String scope, String ground) {
    return new Exemption(
        code, code, Reach.ALL, percent, null, false, scope, LocalDate.EPOCH, null, ground);
  }

  private static FeeRule bound(@Nullable Timing timing, long dong) {
    return new FeeRule(
        MARITAL,
        ITEM,
        null,
        timing,
        "/",
        LocalDate.EPOCH,
        null,
        new ForDossier(dong),
        "Luật",
        true);
  }

  private static Quote at(Timing timing, FeeRule... rules) {
    var asked = new Case(MARITAL, Channel.COUNTER, COMMUNE, DAY, Quantity.ONE, timing);
    return Reckoning.quote(List.of(rules), asked, List.of());
  }

  private static long total(List<FeeRule> rules, Channel channel) {
    return quote(rules, channel, null).total();
  }

  private static Quote quote(List<FeeRule> rules, Channel channel, @Nullable Exemption exemption) {
    var asked = new Case(MARITAL, channel, COMMUNE, DAY, new Quantity(2, 1));
    return Reckoning.quote(rules, asked, Stream.ofNullable(exemption).toList());
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
