package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.ActingFor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Limits;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class DelegationTest {

  private static final String FIELD = "Hộ tịch";
  private static final String OTHER = "Đất đai";

  @Autowired OpenAccount openAccount;
  @Autowired Accounts accounts;
  @Autowired Administration administration;
  @Autowired Delegations delegations;
  @Autowired Organisation organisation;
  @Autowired Clock clock;

  private long agency;
  private String path;
  private LocalDate today;
  private Actor leader;
  private Actor deputy;

  @BeforeEach
  void open() {
    today = Vietnam.date(clock.instant());
    var province = organisation.search(null, AgencyLevel.PROVINCE, today, 1).getFirst().id();
    var commune = organisation.children(province, today).get(2);
    agency = commune.id();
    path = commune.path();
    leader = opened(TestAccounts.since2020(Role.LEADER, agency));
    deputy = opened(TestAccounts.since2020(Role.OFFICER, agency));
  }

  @Test
  void whoever_was_given_authority_signs_in_its_fields_and_nothing_else() {
    delegations.give(leader, wanted(Set.of(FIELD), today, today.plusDays(3)));
    var acting = now(deputy);
    assertThat(acting.may(Permission.DOSSIER_APPROVE, path, FIELD)).isTrue();
    assertThat(acting.may(Permission.DOSSIER_APPROVE, path, OTHER)).isFalse();
    assertThat(acting.mayAnywhere(Permission.DOSSIER_ASSIGN)).isFalse();
    assertThat(acting.mayAnywhere(Permission.PROCESS_MANAGE)).isFalse();
    assertThat(acting.holds(Role.LEADER)).isFalse();
    assertThat(acting.with(Permission.DOSSIER_APPROVE).getFirst().actingFor())
        .extracting(ActingFor::form, ActingFor::fullName)
        .containsExactly(ActingFor.Form.TUQ, leader.fullName());
    assertThat(signers(FIELD)).contains(leader.accountId(), deputy.accountId());
    assertThat(signers(OTHER)).contains(leader.accountId()).doesNotContain(deputy.accountId());
  }

  @Test
  void authority_begins_and_ends_by_itself() {
    delegations.give(leader, wanted(Set.of(), today.plusDays(1), today.plusDays(1)));
    assertThat(signs(deputy)).as("the day before").isFalse();
    AdjustableClock.at(
        clock.instant().plus(Duration.ofDays(1)), () -> assertThat(signs(deputy)).isTrue());
    AdjustableClock.at(
        clock.instant().plus(Duration.ofDays(2)), () -> assertThat(signs(deputy)).isFalse());
  }

  @Test
  void whoever_gave_it_or_manages_the_accounts_ends_it_at_once() {
    var administrator = opened(TestAccounts.since2020(Role.ADMINISTRATOR, agency));
    for (var ends : List.of(leader, administrator)) {
      var id = delegations.give(leader, wanted(Set.of(), today, today));
      assertThat(signs(deputy)).isTrue();
      assertThatThrownBy(() -> delegations.revoke(deputy, id)).isInstanceOf(NotVisible.class);
      delegations.revoke(ends, id);
      assertThat(signs(deputy)).isFalse();
      assertThat(refusal(() -> delegations.revoke(ends, id))).isEqualTo("DELEGATION_OVER");
    }
  }

  @Test
  void it_ends_with_the_right_of_the_leader_and_is_not_passed_on() {
    delegations.give(leader, wanted(Set.of(), today, today.plusDays(3)));
    assertThat(delegations.mayGive(now(deputy))).isFalse();
    assertThatThrownBy(
            () -> delegations.give(now(deputy), wanted(Set.of(), today, today.plusDays(1))))
        .isInstanceOf(Denied.class);
    var administrator = opened(TestAccounts.since2020(Role.ADMINISTRATOR, agency));
    var account = administration.account(administrator, leader.accountId());
    administration.setEnabled(administrator, account.id(), account.version(), false);
    assertThat(signs(deputy)).isFalse();
  }

  @Test
  void a_leader_of_some_fields_gives_no_more_than_these() {
    var limits = new Limits(Set.of(FIELD), Set.of(), Set.of());
    leader = opened(new NewGrant(Role.LEADER, agency, LocalDate.of(2020, 1, 1), null, limits));
    delegations.give(leader, wanted(Set.of(FIELD, OTHER), today, today.plusDays(3)));
    assertThat(now(deputy).may(Permission.DOSSIER_APPROVE, path, FIELD)).isTrue();
    assertThat(now(deputy).may(Permission.DOSSIER_APPROVE, path, OTHER)).isFalse();
  }

  @Test
  void an_end_a_person_and_for_written_authority_a_document_are_required() {
    var empty = new NewDelegation(null, ActingFor.Form.TUQ, Set.of("Không có"), " ", null, null);
    var refused = catchThrowableOfType(Refused.class, () -> delegations.give(leader, empty));
    assertThat(refused.findings())
        .extracting(finding -> finding.field())
        .containsExactly("taker", "fields", "ground", "validFrom", "validTo");
    assertThat(refusal(() -> delegations.give(leader, wanted(Set.of(), today, today.minusDays(1)))))
        .isEqualTo("DATES_REVERSED");
    var deputies =
        new NewDelegation(deputy.accountId(), ActingFor.Form.KT, Set.of(), "", today, today);
    assertThat(delegations.give(leader, deputies)).isPositive();
  }

  private NewDelegation wanted(Set<String> fields, LocalDate from, @Nullable LocalDate to) {
    return new NewDelegation(
        deputy.accountId(), ActingFor.Form.TUQ, fields, "QĐ 12/QĐ-UBND ngày 01/11/2026", from, to);
  }

  private boolean signs(Actor person) {
    return now(person).mayAnywhere(Permission.DOSSIER_APPROVE);
  }

  private Actor now(Actor person) {
    return accounts.actor(person.accountId()).orElseThrow();
  }

  private List<Long> signers(String field) {
    return accounts.signers(agency, field).stream().map(Colleague::accountId).toList();
  }

  private static String refusal(Runnable act) {
    return catchThrowableOfType(Refused.class, act::run).code().name();
  }

  private Actor opened(NewGrant... grants) {
    var id =
        openAccount.handle(
            TestAccounts.system(), TestAccounts.account(TestAccounts.newName(), agency, grants));
    return accounts.actor(id).orElseThrow();
  }
}
