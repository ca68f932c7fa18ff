package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.GroupCounter.BIRTH;
import static vn.motcua.dossier.GroupCounter.DEATH;
import static vn.motcua.testing.VietnamTime.at;
import static vn.motcua.testing.VietnamTime.instant;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.interlinked.InterlinkedGroup;
import vn.motcua.dossier.interlinked.InterlinkedGroups;
import vn.motcua.dossier.interlinked.MovePart;
import vn.motcua.dossier.interlinked.ReceiveGroup;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartLimit;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** The birth and death groups (NĐ 63/2024/NĐ-CP as amended by NĐ 301/2026/NĐ-CP). */
@DemonstrationTest
class InterlinkedGroupTest {

  @Autowired ApplicationContext context;
  @Autowired Desk desk;
  @Autowired ReceiveGroup receive;
  @Autowired MovePart move;
  @Autowired Dossiers dossiers;
  @Autowired InterlinkedGroups groups;
  @Autowired Catalogue catalogue;

  private GroupCounter counter;

  @BeforeEach
  void open() {
    counter = new GroupCounter(context);
  }

  @ParameterizedTest
  @CsvSource({
    "LT.KHAI-SINH, KHAI_SINH, 24 HOUR, 5 WORKING_DAY",
    "LT.KHAI-SINH, THUONG_TRU, 2 WORKING_DAY, 5 WORKING_DAY",
    "LT.KHAI-SINH, THE_BHYT, , ",
    "LT.KHAI-SINH, THE_CAN_CUOC, 5 WORKING_DAY, ",
    "LT.KHAI-TU, KHAI_TU, 24 HOUR, 3 WORKING_DAY",
    "LT.KHAI-TU, XOA_THUONG_TRU, 1 WORKING_DAY, ",
    "LT.KHAI-TU, TU_TUAT, 8 WORKING_DAY, ",
    "LT.KHAI-TU, DUNG_TUAT, 2 WORKING_DAY, ",
    "LT.KHAI-TU, HO_TRO_MAI_TANG, 3 WORKING_DAY, ",
    "LT.KHAI-TU, NGUOI_CO_CONG, 18 WORKING_DAY, "
  })
  void every_limit_of_the_decree_is_there(
      String code, String part, @Nullable String limit, @Nullable String verified) {
    var definition =
        group(code).parts().stream()
            .filter(each -> each.key().equals(part))
            .findFirst()
            .orElseThrow();

    assertThat(words(definition.limit())).isEqualTo(limit);
    assertThat(words(definition.verifyLimit())).isEqualTo(verified);
  }

  @Test
  void the_groups_are_dated_and_the_birth_group_has_a_limit_of_its_own() {
    assertThat(groups.inForce(BIRTH, LocalDate.of(2026, 8, 31))).isEmpty();
    assertThat(words(group(BIRTH).limit())).isEqualTo("3 WORKING_DAY");
    assertThat(words(group(BIRTH).verifyLimit())).isEqualTo("5 WORKING_DAY");
    assertThat(group(DEATH).limit()).isNull();
    assertThat(groups.search("lien thong khai sinh", LocalDate.of(2026, 11, 20)))
        .extracting(InterlinkedGroup::code)
        .containsExactly(BIRTH);
  }

  @Test
  void has_a_code_a_clock_and_a_first_part_with_its_own() {
    var group = at("2026-11-20T09:00", () -> counter.taken(BIRTH));

    assertThat(group.status()).isEqualTo(Status.INTERLINKED);
    // three working days: Friday to Thursday, the 24th is off
    assertThat(group.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    var parts = counter.parts(group);
    assertThat(parts)
        .extracting(Part::state)
        .containsExactly(PartState.RUNNING, PartState.WAITING, PartState.WAITING);
    var first = counter.first(group);
    assertThat(first.code()).isNotEqualTo(group.code());
    assertThat(first.family().parent()).isEqualTo(group.code());
    assertThat(first.status()).isEqualTo(Status.RECEIVED);
    // on the same day, which is within the twenty-four hours of the group
    assertThat(first.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(parts.getFirst().dueAt()).isEqualTo(instant("2026-11-21T09:00"));
  }

  @Test
  void the_next_begins_when_the_result_it_needs_is_there() {
    var group = counter.issued(counter.taken(BIRTH));

    assertThat(counter.parts(group))
        .extracting(Part::state)
        .containsExactly(PartState.DONE, PartState.TO_SEND, PartState.WAITING);
    var sent = counter.enter(group, "THUONG_TRU", PartState.SENT, "", "");
    var received = counter.enter(sent, "THUONG_TRU", PartState.ACKNOWLEDGED, "CA-2026-118", "");
    assertThat(counter.part(received, "THUONG_TRU").outsideNumber()).isEqualTo("CA-2026-118");
    var done = counter.enter(received, "THUONG_TRU", PartState.DONE, "", "");
    assertThat(counter.part(done, "THE_BHYT").state()).isEqualTo(PartState.TO_SEND);
    var insured =
        counter.enter(
            counter.enter(done, "THE_BHYT", PartState.SENT, "", ""),
            "THE_BHYT",
            PartState.DONE,
            "",
            "");

    assertThat(insured.status()).isEqualTo(Status.FINISHED);
    assertThat(last(insured)).contains("Có kết quả").doesNotContain("Không có kết quả");
    assertThat(desk.act("traketqua", insured, Action.RETURN_RESULT, "").status())
        .isEqualTo(Status.RETURNED);
  }

  @Test
  void a_part_that_fails_undoes_no_other_and_keeps_back_only_what_needs_it() {
    var group = counter.issued(counter.taken(BIRTH, "THE_CAN_CUOC"));
    var sent = counter.enter(group, "THUONG_TRU", PartState.SENT, "", "");
    var refused = counter.enter(sent, "THUONG_TRU", PartState.REFUSED, "", "Chủ hộ không đồng ý.");

    assertThat(counter.parts(refused))
        .extracting(Part::state)
        .containsExactly(PartState.DONE, PartState.REFUSED, PartState.BLOCKED, PartState.BLOCKED);
    assertThat(counter.first(refused).status()).isEqualTo(Status.FINISHED);
    assertThat(refused.status()).isEqualTo(Status.FINISHED);
    assertThat(last(refused))
        .contains("Có kết quả: Đăng ký khai sinh")
        .contains("Không có kết quả: Đăng ký thường trú, Cấp thẻ bảo hiểm y tế");
  }

  @Test
  void ends_when_its_first_part_is_refused() {
    var group = counter.taken(DEATH, "TU_TUAT");
    desk.act(
        "lanhdao", counter.handled(counter.first(group)), Action.REFUSE, "Chưa đủ căn cứ khai tử.");

    var after = counter.again(group);
    assertThat(after.status()).isEqualTo(Status.FINISHED);
    assertThat(counter.parts(after))
        .extracting(Part::state)
        .containsExactly(PartState.REFUSED, PartState.BLOCKED, PartState.BLOCKED);
  }

  @Test
  void a_later_part_of_our_own_is_a_dossier_with_the_result_among_its_papers() {
    var group = counter.issued(counter.taken(DEATH, "HO_TRO_MAI_TANG", "NGUOI_CO_CONG"));

    var part = counter.part(group, "HO_TRO_MAI_TANG");
    assertThat(part.state()).isEqualTo(PartState.RUNNING);
    var child = dossiers.view(desk.person("tiepnhan"), Objects.requireNonNull(part.child()));
    assertThat(child.dossier().status()).isEqualTo(Status.SUBMITTED);
    assertThat(child.dossier().procedure().code()).isEqualTo("1.001731");
    assertThat(child.papers())
        .filteredOn(SubmittedPaper::isHandedIn)
        .extracting(SubmittedPaper::name)
        .singleElement()
        .asString()
        .contains("Trích lục khai tử", counter.first(group).code().value());
    var accepted = desk.act("tiepnhan", child.dossier(), Action.ACCEPT, "");
    // three working days, as the group says, not what the catalogue says
    assertThat(Objects.requireNonNull(accepted.timing().limit()).amount()).isEqualTo(3);
    var withdrawn = desk.act("tiepnhan", accepted, Action.WITHDRAW, "Đã được bảo hiểm chi trả.");
    assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
    assertThat(counter.part(counter.again(group), "HO_TRO_MAI_TANG").state())
        .isEqualTo(PartState.STOPPED);
    assertThat(counter.again(group).status()).isEqualTo(Status.INTERLINKED);
  }

  @ParameterizedTest
  @CsvSource({
    "LT.KHAI-TU, TU_TUAT, false, 2026-12-02T17:00",
    "LT.KHAI-TU, DUNG_TUAT, false, 2026-11-23T17:00",
    "LT.KHAI-TU, NGUOI_CO_CONG, false, 2026-12-16T17:00",
    "LT.KHAI-TU, XOA_THUONG_TRU, false, 2026-11-20T17:00",
    "LT.KHAI-SINH, THUONG_TRU, false, 2026-11-23T17:00",
    "LT.KHAI-SINH, THUONG_TRU, true, 2026-11-27T17:00"
  })
  void an_agency_outside_has_its_own_deadline_from_the_sending(
      String code, String key, boolean verifying, String due) {
    // sent on Thursday the 19th; the 24th is a holiday
    var group =
        at(
            "2026-11-19T08:00",
            () -> counter.issued(counter.taken(code, "TU_TUAT", "DUNG_TUAT", "NGUOI_CO_CONG")));
    var sent =
        at(
            "2026-11-19T10:00",
            () ->
                verifying
                    ? counter.verifying(group, key)
                    : counter.enter(group, key, PartState.SENT, "", ""));

    assertThat(counter.part(sent, key).dueAt()).isEqualTo(instant(due));
  }

  @Test
  void verification_in_a_core_part_gives_the_whole_group_five_days_for_three() {
    var group = at("2026-11-19T08:00", () -> counter.issued(counter.taken(BIRTH)));
    // Thursday; the 24th is a holiday
    assertThat(group.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));

    var sent = at("2026-11-20T10:00", () -> counter.verifying(group, "THUONG_TRU"));

    assertThat(sent.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(counter.again(group).timing()).as("stored").isEqualTo(sent.timing());
    var event = dossiers.view(desk.person("tiepnhan"), group.code()).events().getLast();
    assertThat(event.dueBefore()).isEqualTo(group.timing().dueAt());
    assertThat(event.dueAfter()).isEqualTo(sent.timing().dueAt());
  }

  @Test
  void verification_changes_no_group_without_a_limit_of_its_own() {
    var group = counter.issued(counter.taken(DEATH, "TU_TUAT"));

    assertThat(counter.verifying(group, "XOA_THUONG_TRU").timing()).isEqualTo(group.timing());
  }

  @Test
  void refuses_steps_out_of_order_strangers_and_old_pages() {
    var group = counter.issued(counter.taken(BIRTH));

    assertThatThrownBy(() -> counter.enter(group, "THUONG_TRU", PartState.DONE, "", ""))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(DossierRefusal.ILLEGAL_PART_STATE));
    assertThatThrownBy(() -> counter.enter(group, "KHAI_SINH", PartState.DONE, "", ""))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(DossierRefusal.PART_IS_OURS));
    assertThatThrownBy(
            () ->
                move.handle(
                    desk.person("canbo"),
                    group.code(),
                    group.version(),
                    "THUONG_TRU",
                    PartState.SENT,
                    "",
                    false,
                    ""))
        .isInstanceOf(Denied.class);
    var sent = counter.enter(group, "THUONG_TRU", PartState.SENT, "", "");
    assertThatThrownBy(() -> counter.enter(group, "THUONG_TRU", PartState.ACKNOWLEDGED, "", ""))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> counter.enter(sent, "THUONG_TRU", PartState.REFUSED, "", ""))
        .as("needs a reason")
        .isInstanceOf(Refused.class);
  }

  @Test
  void is_whole_or_refused_with_every_finding_and_no_code_is_drawn() {
    var intake = desk.intake(Desk.AGENCY, "1.001193", List.of()).of(BIRTH);

    assertThatThrownBy(() -> receive.handle(desk.person("tiepnhan"), intake, Set.of(), null))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings())
                    .isNotEmpty()
                    .allMatch(finding -> finding.code() == DossierRefusal.PAPER_MISSING));
  }

  private InterlinkedGroup group(String code) {
    return groups.inForce(code, LocalDate.of(2026, 11, 20)).orElseThrow();
  }

  private static @Nullable String words(@Nullable PartLimit limit) {
    return limit == null ? null : limit.amount() + " " + limit.unit();
  }

  private String last(Dossier group) {
    return dossiers.view(desk.person("tiepnhan"), group.code()).events().getLast().note();
  }
}
