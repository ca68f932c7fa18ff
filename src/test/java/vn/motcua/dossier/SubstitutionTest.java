package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Administration;
import vn.motcua.identity.EnterAbsence;
import vn.motcua.identity.NewSecondment;
import vn.motcua.identity.SecondOfficer;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Somebody is away and a colleague stands in; somebody works elsewhere for a time. */
@DemonstrationTest
class SubstitutionTest {

  private static final String AWAY = "canbo";
  private static final String SUBSTITUTE = "canbo.kinhte";

  @Autowired EnterAbsence enterAbsence;
  @Autowired SecondOfficer secondOfficer;
  @Autowired Administration administration;
  @Autowired Accounts accounts;
  @Autowired Dossiers dossiers;
  @Autowired Desk desk;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;

  private final List<Long> entered = new ArrayList<>();
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void today() {
    today = Vietnam.date(clock.instant());
  }

  @AfterEach
  void everybody_is_back() {
    entered.forEach(id -> enterAbsence.end(desk.person("truongphong"), id));
  }

  @Test
  void a_substitute_sees_and_handles_what_the_absent_officer_holds_and_no_longer() {
    var dossier = desk.assigned();
    assertThat(mine(SUBSTITUTE)).doesNotContain(dossier.code());
    assertThatThrownBy(() -> submit(SUBSTITUTE, dossier)).isInstanceOf(Denied.class);

    var absence = away(AWAY, SUBSTITUTE, today, today.plusDays(2));
    assertThat(mine(SUBSTITUTE)).contains(dossier.code());
    assertThat(mine(AWAY)).as("nothing moved").contains(dossier.code());
    var submitted = submit(SUBSTITUTE, dossier);
    var event = dossiers.view(desk.person("lanhdao"), dossier.code()).events().getLast();
    assertThat(event.action()).isEqualTo(Action.SUBMIT_FOR_SIGNATURE);
    assertThat(event.actorId()).isEqualTo(desk.person(SUBSTITUTE).accountId());
    assertThat(event.inPlaceOf()).isEqualTo("Lê Quang Huy");
    assertThat(submitted.holding().officerId())
        .as("comes back to whom it was given")
        .isEqualTo(desk.person(AWAY).accountId());

    var other = desk.assigned();
    entered.remove(Long.valueOf(absence));
    enterAbsence.end(desk.person("truongphong"), absence);
    assertThat(mine(SUBSTITUTE)).doesNotContain(other.code());
    assertThatThrownBy(() -> submit(SUBSTITUTE, other)).isInstanceOf(Denied.class);
  }

  @Test
  void it_begins_and_ends_with_its_days() {
    var dossier = desk.assigned();
    away(AWAY, SUBSTITUTE, today.plusDays(2), today.plusDays(3));
    assertThat(mine(SUBSTITUTE)).doesNotContain(dossier.code());
    AdjustableClock.at(
        Vietnam.instant(today.plusDays(3).atTime(23, 0)),
        () -> assertThat(mine(SUBSTITUTE)).contains(dossier.code()));
    AdjustableClock.at(
        Vietnam.instant(today.plusDays(4).atTime(7, 0)),
        () -> assertThat(mine(SUBSTITUTE)).doesNotContain(dossier.code()));
  }

  @Test
  void whoever_assigns_is_warned_that_somebody_is_away() throws Exception {
    away(AWAY, SUBSTITUTE, today, today);
    var forwarded = desk.act("tiepnhan", desk.received(), Action.FORWARD, "");
    var page =
        mvc.perform(
                get("/desk/dossiers/" + forwarded.code() + "/assign")
                    .with(actor(desk.person("truongphong"))))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("đang nghỉ đến " + Vietnam.show(today) + ", Đặng Thị Ngọc làm thay");
  }

  @Test
  void refuses_what_cannot_be_or_lies_in_the_past() {
    away(AWAY, SUBSTITUTE, today.plusDays(10), today.plusDays(12));
    assertThat(refusals(AWAY, null, today.plusDays(12), today.plusDays(11)))
        .contains("DATES_REVERSED");
    assertThat(refusals(AWAY, null, today.minusDays(1), today.plusDays(1)))
        .containsExactly("DAYS_IN_PAST");
    assertThat(refusals(AWAY, null, today.plusDays(12), today.plusDays(14)))
        .containsExactly("ABSENCE_OVERLAPS");
    assertThat(refusals(AWAY, AWAY, today, today)).containsExactly("SUBSTITUTE_SELF");
    assertThat(refusals(AWAY, "canbo.huongphung", today, today)).contains("SUBSTITUTE_ELSEWHERE");
    assertThat(refusals("truongphong", SUBSTITUTE, today, today))
        .containsExactly("SUBSTITUTE_LACKS_ROLE");
    assertThat(refusals("canbo.vhxh", AWAY, today.plusDays(12), today.plusDays(12)))
        .containsExactly("SUBSTITUTE_ABSENT");
    assertThat(refusals(SUBSTITUTE, AWAY, today.plusDays(11), today.plusDays(11)))
        .containsExactly("SUBSTITUTION_LOOP");
    assertThatThrownBy(
            () ->
                enterAbsence.handle(
                    desk.person("canbo"),
                    desk.person(SUBSTITUTE).accountId(),
                    null,
                    today,
                    today,
                    ""))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void a_substitute_away_too_is_stood_in_for_with_all_that_was_entrusted() {
    var dossier = desk.assigned();
    away(AWAY, SUBSTITUTE, today, today.plusDays(5));
    away(SUBSTITUTE, "canbo.vhxh", today, today);
    assertThat(mine("canbo.vhxh")).contains(dossier.code());
  }

  @Test
  void a_seconded_officer_works_at_the_host_while_it_lasts() {
    var administrator = desk.person("quantri");
    var officer = desk.person("canbo.vhxh");
    var host = desk.person("truongphong.huongphung");
    var home = officer.agencyId();
    second("canbo.vhxh", host.agencyId(), today, today.plusDays(30), false);
    assertThatThrownBy(
            () -> second("canbo.vhxh", host.agencyId(), today.plusDays(5), today.plusDays(6), true))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings().getFirst().code().toString())
                    .isEqualTo("SECONDMENT_OVERLAPS"));
    var there = desk.person("canbo.vhxh");
    assertThat(there.agencyId()).isEqualTo(host.agencyId());
    assertThat(there.may(Permission.DOSSIER_PROCESS, host.agencyPath())).isTrue();
    assertThat(there.may(Permission.DOSSIER_READ, officer.agencyPath())).isFalse();
    assertThat(offered(host.agencyId())).contains(officer.accountId());
    assertThat(offered(home)).doesNotContain(officer.accountId());
    AdjustableClock.at(
        Vietnam.instant(today.plusDays(31).atTime(8, 0)),
        () -> assertThat(desk.person("canbo.vhxh")).isEqualTo(officer));

    var secondment = secondOfficer.ofAccount(administrator, officer.accountId()).getFirst();
    secondOfficer.end(
        administrator, officer.accountId(), version(officer.accountId()), secondment.id());
    assertThat(desk.person("canbo.vhxh")).isEqualTo(officer);
    assertThat(offered(home)).contains(officer.accountId());
  }

  @Test
  void a_secondment_is_refused_into_the_past_at_home_and_without_a_decision() {
    var account = desk.person("canbo.vhxh");
    var asked =
        new NewSecondment(
            account.agencyId(),
            null,
            Role.ADMINISTRATOR,
            today.minusDays(2),
            today.minusDays(3),
            true,
            " ");
    assertThat(
            codes(
                () -> {
                  secondOfficer.handle(
                      desk.person("quantri"),
                      account.accountId(),
                      version(account.accountId()),
                      asked);
                  return "";
                }))
        .containsExactlyInAnyOrder(
            "SECONDED_TO_OWN_AGENCY",
            "DATES_REVERSED",
            "DAYS_IN_PAST",
            "SECONDMENT_ROLE_NOT_ALLOWED",
            "SECONDMENT_DOCUMENT_MISSING");
    assertThatThrownBy(
            () -> secondOfficer.handle(desk.person("truongphong"), account.accountId(), 1, asked))
        .isInstanceOf(NotVisible.class);
  }

  private void second(
      String username, long agencyId, LocalDate from, LocalDate to, boolean keepsHome) {
    var account = desk.person(username).accountId();
    secondOfficer.handle(
        desk.person("quantri"),
        account,
        version(account),
        new NewSecondment(agencyId, null, Role.OFFICER, from, to, keepsHome, "QĐ 12/QĐ-UBND"));
  }

  private long version(long accountId) {
    return administration.account(desk.person("quantri"), accountId).version();
  }

  private List<Long> offered(long agencyId) {
    return accounts.whoMay(Permission.DOSSIER_PROCESS, agencyId, null).stream()
        .map(each -> each.accountId())
        .toList();
  }

  private long away(String person, @Nullable String substitute, LocalDate from, LocalDate to) {
    var id = enter(person, substitute, from, to);
    entered.add(id);
    return id;
  }

  private long enter(String person, @Nullable String substitute, LocalDate from, LocalDate to) {
    return enterAbsence.handle(
        desk.person("truongphong"),
        desk.person(person).accountId(),
        substitute == null ? null : desk.person(substitute).accountId(),
        from,
        to,
        "Nghỉ phép");
  }

  private List<String> refusals(
      String person, @Nullable String substitute, LocalDate from, LocalDate to) {
    return codes(() -> enter(person, substitute, from, to));
  }

  private static List<String> codes(Supplier<?> act) {
    var codes = new ArrayList<String>();
    assertThatThrownBy(act::get)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> refused.findings().forEach(one -> codes.add(one.code().toString())));
    return codes;
  }

  private List<DossierCode> mine(String username) {
    return dossiers
        .list(desk.person(username), WorklistQuery.of(Worklist.MINE, 200))
        .items()
        .stream()
        .map(DossierLine::code)
        .toList();
  }

  private Dossier submit(String username, Dossier dossier) {
    return desk.act(username, dossier, Action.SUBMIT_FOR_SIGNATURE, "");
  }
}
