package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.imports.BringListIn;
import vn.motcua.catalogue.imports.DecideDifferences;
import vn.motcua.catalogue.imports.Difference;
import vn.motcua.catalogue.imports.Difference.Decision;
import vn.motcua.catalogue.imports.ReviewStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** What a list brings is laid beside the catalogue and decided difference by difference. */
@DemonstrationTest
class ReviewTest {

  private static final String HEADER =
      "code,name,field,level,era,time_limit,time_value,time_unit,time_note,fee,fee_note,"
          + "dossier_components,n_components,result,result_codes,legal_basis,online_level,agency,"
          + "decision_no,ministry,applicants,provenance";

  @Autowired BringListIn bringIn;
  @Autowired DecideDifferences decide;
  @Autowired ReviewStore reviews;
  @Autowired Catalogue catalogue;
  @Autowired ProcedureUses uses;
  @Autowired Desk desk;
  @Autowired Clock clock;

  @Test
  void nothing_changes_before_it_is_accepted_and_ours_may_be_kept() {
    var first = bringIn(line("7.100001", "Thủ tục một", 3), line("7.100002", "Thủ tục hai", 3));
    assertThat(catalogue.inForce("7.100001", today())).isEmpty();

    decide.handle(controller(), first, List.of(), Decision.ACCEPTED, "");
    assertThat(limit("7.100001")).isEqualTo(TimeLimit.workingDays(3));
    assertThat(uses.isSetUp("7.100001", desk.person("tiepnhan").agencyId())).isFalse();

    var second =
        bringIn(
            line("7.100001", "Thủ tục một", 5),
            line("7.100002", "Thủ tục hai", 5),
            line("7.100003", "", 5));
    var open = reviews.page(second, null, 0, 10);
    assertThat(open)
        .extracting(Difference::columns)
        .containsExactly(List.of("time_limit"), List.of("time_limit"));
    assertThat(reviews.find(second).orElseThrow().rejected()).hasSize(1);
    decide.handle(controller(), second, List.of(1), Decision.ACCEPTED, "");
    decide.handle(controller(), second, List.of(2), Decision.KEPT, "Tỉnh quy định 3 ngày.");

    assertThat(limit("7.100001")).isEqualTo(TimeLimit.workingDays(5));
    assertThat(limit("7.100002")).isEqualTo(TimeLimit.workingDays(3));
    var list = reviews.find(second).orElseThrow();
    assertThat(List.of(list.open(), list.accepted(), list.kept())).containsExactly(0, 1, 1);
    assertThat(refusal(() -> decide.handle(controller(), second, List.of(1), Decision.KEPT, "x")))
        .isEqualTo(CatalogueRefusal.REVIEW_NOTHING_OPEN);
  }

  @Test
  void a_procedure_changed_since_the_comparison_is_not_overwritten() {
    var before = bringIn(line("7.200001", "Thủ tục", 3));
    var overtaken = bringIn(line("7.200001", "Thủ tục", 4));
    decide.handle(controller(), before, List.of(), Decision.ACCEPTED, "");

    assertThat(
            refusal(() -> decide.handle(controller(), overtaken, List.of(), Decision.ACCEPTED, "")))
        .isEqualTo(CatalogueRefusal.REVIEW_OVERTAKEN);
    assertThat(limit("7.200001")).isEqualTo(TimeLimit.workingDays(3));
  }

  @Test
  void keeping_ours_needs_a_reason_and_the_right() {
    var list = bringIn(line("7.300001", "Thủ tục", 3));

    assertThat(refusal(() -> decide.handle(controller(), list, List.of(1), Decision.KEPT, " ")))
        .isEqualTo(CatalogueRefusal.CATALOGUE_REASON_MISSING);
    assertThatThrownBy(
            () -> decide.handle(desk.person("lanhdao"), list, List.of(1), Decision.ACCEPTED, ""))
        .isInstanceOf(Denied.class);
  }

  private long bringIn(String... lines) {
    var file = HEADER + "\n" + String.join("\n", lines) + "\n";
    return bringIn.handle(
        controller(),
        "danh-muc.csv",
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
        Locale.of("vi"));
  }

  private static String line(String code, String name, int days) {
    return code
        + ","
        + name
        + ",Hộ tịch,xã,2-tier (từ 1/7/2025),Trực tiếp: "
        + days
        + " Ngày làm việc,,,,,,Tờ khai|bản chính:1|bản sao:0,1,Giấy,,Luật Hộ tịch,,,,,,";
  }

  private static Object refusal(ThrowingCallable act) {
    return catchThrowableOfType(Refused.class, act).code();
  }

  private TimeLimit limit(String code) {
    return catalogue.inForce(code, today()).orElseThrow().limit(Channel.COUNTER).orElseThrow();
  }

  private Actor controller() {
    return desk.person("kstt");
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
