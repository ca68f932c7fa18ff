package vn.motcua.fee.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Channel;
import vn.motcua.fee.FeeRefusal;
import vn.motcua.fee.Fees;
import vn.motcua.fee.model.Ask;
import vn.motcua.fee.model.Quantity;
import vn.motcua.fee.model.Quote;
import vn.motcua.fee.model.Reckoning.Case;
import vn.motcua.fee.model.Timing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class FeeRulesTest {

  private static final AtomicLong NEXT = new AtomicLong(7_700_000);
  private static final String MARITAL = "1.004873";
  private static final String BIRTH = "1.001193";
  private static final TypedGround RESOLUTION =
      new TypedGround("12/2026/NQ-HĐND", "10/07/2026", "Điều 2", "https://vidu.vn/nq12");

  @Autowired EnterFeeRule enter;
  @Autowired EndFeeRule end;
  @Autowired ImportFeeRules imports;
  @Autowired EnterExemption exempt;
  @Autowired EndExemption endExemption;
  @Autowired Fees fees;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final Actor province = actor(Role.ADMINISTRATOR);

  @Test
  void holds_at_the_agency_and_below_from_its_first_day_and_says_its_ground() {
    enter.handle(province, dossier(MARITAL, "", "", "15.000", 2));
    assertThat(quote(MARITAL, province.agencyPath() + "9/", 1, Channel.COUNTER).isKnown())
        .isFalse();
    var quote = quote(MARITAL, province.agencyPath() + "9/", 2, Channel.COUNTER);
    assertThat(quote.total()).isEqualTo(15_000);
    assertThat(quote.lines().getFirst().ground())
        .isEqualTo("Nghị quyết 12/2026/NQ-HĐND ngày 10/07/2026, Điều 2");
    assertThat(quote(MARITAL, "/1/", 2, Channel.COUNTER).isKnown()).isFalse();
  }

  @Test
  void says_everything_that_is_wrong_at_once() {
    var typed =
        new TypedRule(
            "9.9",
            " ",
            "PIGEON",
            "",
            "BY_PAGES",
            "",
            "0",
            "-5",
            "1,5",
            "200.00",
            "01/01/2020",
            "31/12/2019",
            new TypedGround("", "", "", "javascript:alert(1)"));
    assertThat(codes(() -> enter.handle(province, typed)))
        .containsExactly(
            FeeRefusal.FEE_DAY_PAST,
            FeeRefusal.FEE_DAYS_REVERSED,
            FeeRefusal.FEE_PROCEDURE_UNKNOWN,
            FeeRefusal.FEE_ITEM_MISSING,
            FeeRefusal.FEE_CHOICE_UNKNOWN,
            FeeRefusal.FEE_PAGES_MALFORMED,
            FeeRefusal.FEE_AMOUNT_MALFORMED,
            FeeRefusal.FEE_AMOUNT_MALFORMED,
            FeeRefusal.FEE_AMOUNT_MALFORMED,
            FeeRefusal.FEE_RESOLUTION_MISSING,
            FeeRefusal.FEE_RESOLUTION_DAY_MISSING,
            FeeRefusal.FEE_LINK_MALFORMED);
  }

  @Test
  void refuses_two_rules_for_one_item_way_and_day_but_not_for_another_way() {
    enter.handle(province, dossier(MARITAL, "", "", "15.000", 0));
    assertRefused(
        FeeRefusal.FEE_RULE_OVERLAPS,
        () -> enter.handle(province, dossier(MARITAL, "", "", "10.000", 5)));
    enter.handle(province, dossier(MARITAL, "ONLINE", "", "0", 0));
    assertThat(quote(MARITAL, province.agencyPath(), 0, Channel.ONLINE).total()).isZero();
    assertThat(quote(MARITAL, province.agencyPath(), 0, Channel.COUNTER).total()).isEqualTo(15_000);
  }

  @Test
  void of_many_who_enter_the_same_rule_at_once_one_does() throws InterruptedException {
    Callable<Boolean> entering =
        () -> {
          try {
            enter.handle(province, dossier(MARITAL, "", "", "15.000", 0));
            return true;
          } catch (Refused overlapping) {
            return false;
          }
        };
    try (var threads = Executors.newFixedThreadPool(4)) {
      var done =
          threads.invokeAll(List.of(entering, entering, entering, entering)).stream()
              .filter(one -> one.resultNow())
              .count();
      assertThat(done).isEqualTo(1);
    }
  }

  @Test
  void leaves_no_room_where_the_country_binds() {
    assertRefused(
        FeeRefusal.FEE_RULE_BOUND,
        () -> enter.handle(province, dossier("2.000815", "", "", "1", 0)));
    assertRefused(
        FeeRefusal.FEE_RULE_BOUND,
        () -> enter.handle(province, dossier("1.000894", "", "", "1", 0)));
    assertRefused(
        FeeRefusal.FEE_RULE_BOUND, () -> enter.handle(province, dossier(BIRTH, "", "", "1", 0)));
  }

  @Test
  void birth_on_time_is_free_and_late_costs_what_the_province_lays_down() {
    assertThat(birth(Timing.LATE).isKnown()).isFalse();
    enter.handle(province, dossier(BIRTH, "", "LATE", "5.000", 0));
    assertThat(birth(Timing.LATE).total()).isEqualTo(5_000);
    assertThat(birth(Timing.ON_TIME).total()).isZero();
    assertThat(birth(Timing.ON_TIME).isKnown()).isTrue();
    assertThat(fees.asksFor(asked(BIRTH, province.agencyPath(), 0, Channel.COUNTER), Ask.TIMING))
        .isTrue();
  }

  @Test
  void a_rule_ends_from_a_day_on_and_one_that_never_held_is_withdrawn() {
    var holding = enter.handle(province, dossier(MARITAL, "", "", "15.000", 0));
    end.handle(province, holding, show(day(3)), "Nghị quyết mới");
    assertThat(quote(MARITAL, province.agencyPath(), 2, Channel.COUNTER).total()).isEqualTo(15_000);
    assertThat(quote(MARITAL, province.agencyPath(), 3, Channel.COUNTER).isKnown()).isFalse();

    var next = enter.handle(province, dossier(MARITAL, "", "", "9.000", 3));
    end.handle(province, next, show(day(1)), "Gõ nhầm");
    assertThat(quote(MARITAL, province.agencyPath(), 3, Channel.COUNTER).isKnown()).isFalse();
    assertRefused(
        FeeRefusal.FEE_OVER_ALREADY, () -> end.handle(province, next, show(day(1)), "Lại"));
    assertThat(codes(() -> end.handle(province, holding, "01/01/2020", " ")))
        .containsExactly(FeeRefusal.FEE_DAY_PAST, FeeRefusal.FEE_END_REASON_MISSING);
    enter.handle(province, dossier(MARITAL, "", "", "8.000", 3));
  }

  @Test
  void only_who_manages_fees_enters_and_only_the_own_agency_ends() {
    var clerk = actor(Role.OFFICER);
    assertThatThrownBy(() -> enter.handle(clerk, dossier(MARITAL, "", "", "1", 0)))
        .isInstanceOf(Denied.class);
    var id = enter.handle(province, dossier(MARITAL, "", "", "15.000", 0));
    var other = actor(Role.ADMINISTRATOR);
    assertThatThrownBy(() -> end.handle(other, id, show(day(3)), "Không phải của tôi"))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void a_file_is_taken_whole_or_not_at_all() {
    var good = line(MARITAL, "FOR_EACH,8000,,,,", "COUNTER");
    var pages = line(MARITAL, "BY_PAGES,,2,2000,1000,200000", "ONLINE");
    var wrong = line("9.999999", "FOR_EACH,tám,,,,", "");
    var refused = imports.handle(province, file(good, wrong, good));
    assertThat(refused.entered()).isZero();
    assertThat(refused.rejected())
        .extracting(ImportFeeRules.Rejected::line)
        .containsExactly(3L, 4L);
    assertThat(refused.rejected().getFirst().findings())
        .extracting(Finding::code)
        .containsExactly(FeeRefusal.FEE_PROCEDURE_UNKNOWN, FeeRefusal.FEE_AMOUNT_MALFORMED);
    assertThat(refused.rejected().getLast().findings())
        .extracting(Finding::code)
        .containsExactly(FeeRefusal.FEE_RULE_OVERLAPS);
    assertThat(quote(MARITAL, province.agencyPath(), 0, Channel.COUNTER).isKnown()).isFalse();

    assertThat(imports.handle(province, file(good, pages)).entered()).isEqualTo(2);
    var ten = new Case(MARITAL, Channel.ONLINE, province.agencyPath(), day(0), new Quantity(1, 10));
    assertThat(fees.quote(ten, "").total()).isEqualTo(12_000);
    assertThat(fees.asksFor(ten, Ask.PAGES)).isTrue();
    assertRefused(FeeRefusal.FEE_FILE_MISSING, () -> imports.handle(province, file()));
    assertRefused(
        FeeRefusal.FEE_FILE_COLUMNS,
        () ->
            imports.handle(
                province, new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))));
    assertRefused(
        FeeRefusal.FEE_FILE_UNREADABLE,
        () -> imports.handle(province, new ByteArrayInputStream(new byte[] {(byte) 0xFF, 'a'})));
  }

  @Test
  void exemptions_of_provinces_hold_claimed_or_for_everybody() {
    enter.handle(province, dossier(MARITAL, "", "", "15.000", 0));
    exempt.handle(province, exemption("Nộp trực tuyến", "50 %", "ALL", "", "ONLINE", true));
    var old =
        exempt.handle(
            province, exemption("Người cao tuổi", "100", "PROCEDURES", MARITAL, "", false));
    var online = asked(MARITAL, province.agencyPath() + "3/", 0, Channel.ONLINE);
    assertThat(fees.quote(online, "").total()).isEqualTo(7_500);
    assertThat(fees.quote(online, "OWN-" + old).total()).isZero();
    assertThat(fees.exemptions(online))
        .extracting(one -> one.name())
        .containsExactly(
            "Người thuộc gia đình có công với cách mạng",
            "Người thuộc hộ nghèo",
            "Người khuyết tật",
            "Người cao tuổi");
    assertRefused(
        FeeRefusal.FEE_EXEMPTION_THERE,
        () ->
            exempt.handle(
                province, exemption("Người cao tuổi", "80", "PROCEDURES", MARITAL, "", false)));
    assertThat(
            codes(
                () -> exempt.handle(province, exemption("", "0", "PROCEDURES", "9.9", "X", false))))
        .containsExactly(
            FeeRefusal.FEE_NAME_MISSING,
            FeeRefusal.FEE_PROCEDURE_UNKNOWN,
            FeeRefusal.FEE_PERCENT_MALFORMED,
            FeeRefusal.FEE_CHOICE_UNKNOWN);
    endExemption.handle(province, old, show(day(0)), "Gõ nhầm");
    assertThat(fees.quote(online, "OWN-" + old).total()).isEqualTo(7_500);
  }

  private Quote birth(Timing timing) {
    var asked =
        new Case(BIRTH, Channel.COUNTER, province.agencyPath(), day(0), Quantity.ONE, timing);
    return fees.quote(asked, "");
  }

  private Quote quote(String code, String path, int days, Channel channel) {
    return fees.quote(asked(code, path, days, channel), "");
  }

  private Case asked(String code, String path, int days, Channel channel) {
    return new Case(code, channel, path, day(days), Quantity.ONE);
  }

  private TypedRule dossier(String code, String channel, String timing, String dong, int days) {
    return new TypedRule(
        code,
        "Lệ phí",
        channel,
        timing,
        "FOR_DOSSIER",
        dong,
        "",
        "",
        "",
        "",
        show(day(days)),
        "",
        RESOLUTION);
  }

  private TypedExemption exemption(
      String name,
      String percent,
      String reach,
      String procedures,
      String channel,
      boolean ofEverybody) {
    return new TypedExemption(
        name, percent, reach, procedures, "", channel, ofEverybody, show(day(0)), "", RESOLUTION);
  }

  private String line(String code, String formula, String channel) {
    return code
        + ",Lệ phí,"
        + channel
        + ",,"
        + formula
        + ","
        + show(day(0))
        + ",,12/2026/NQ-HĐND,10/07/2026,Điều 2,";
  }

  private static InputStream file(String... lines) {
    var text = '\uFEFF' + String.join(",", RuleFile.COLUMNS) + "\n" + String.join("\n", lines);
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<RefusalCode> codes(Runnable act) {
    try {
      act.run();
      return List.of();
    } catch (Refused refused) {
      return refused.findings().stream().map(Finding::code).toList();
    }
  }

  private LocalDate day(int later) {
    return Vietnam.date(clock.instant()).plusDays(later);
  }

  private static String show(LocalDate day) {
    return Vietnam.show(day);
  }

  private static Actor actor(Role role) {
    var id = NEXT.addAndGet(10);
    var path = "/" + id + "/";
    return new Actor(4, "quantri", "Phạm Anh Tú", id, path, null, List.of(new Grant(role, path)));
  }
}
