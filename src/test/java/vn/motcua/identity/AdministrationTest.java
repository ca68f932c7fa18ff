package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditQueries;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.StaffMember;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Limits;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Work;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class AdministrationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Autowired OpenAccount openAccount;
  @Autowired OpenStaffAccount openStaffAccount;
  @Autowired Administration administration;
  @Autowired Accounts accounts;
  @Autowired Organisation organisation;
  @Autowired AuditQueries audit;

  private long province;
  private long here;
  private long there;
  private Actor administrator;

  @BeforeEach
  void open() {
    province = organisation.search(null, AgencyLevel.PROVINCE, DAY, 1).getFirst().id();
    var communes = organisation.children(province, DAY);
    here = communes.get(0).id();
    there = communes.get(1).id();
    administrator = opened(here, TestAccounts.since2020(Role.ADMINISTRATOR, here));
  }

  @Test
  void keeps_an_administrator_to_the_agencies_in_scope() {
    var stranger = opened(there, TestAccounts.since2020(Role.OFFICER, there));
    assertThatThrownBy(() -> administration.account(administrator, stranger.accountId()))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> administration.ofAgency(administrator, there, null))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(
            () ->
                openAccount.handle(
                    administrator, TestAccounts.account(TestAccounts.newName(), there)))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(
            () ->
                openAccount.handle(
                    administrator,
                    TestAccounts.account(
                        TestAccounts.newName(),
                        here,
                        TestAccounts.since2020(Role.LEADER, province))))
        .isInstanceOf(Denied.class);
  }

  @Test
  void reaches_the_agencies_below() {
    var above = opened(province, TestAccounts.since2020(Role.ADMINISTRATOR, province));
    var below = opened(here, TestAccounts.since2020(Role.OFFICER, here));
    assertThat(administration.account(above, below.accountId()).username())
        .isEqualTo(below.username());
  }

  @Test
  void hides_an_account_that_also_holds_roles_outside_the_scope() {
    var mighty =
        opened(
            here,
            TestAccounts.since2020(Role.OFFICER, here),
            TestAccounts.since2020(Role.ADMINISTRATOR, province));
    assertThatThrownBy(() -> administration.passwordLink(administrator, mighty.accountId()))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void gives_and_takes_roles_that_count_at_once() {
    var officer = opened(here);
    var id = officer.accountId();
    var version = administration.account(administrator, id).version();
    administration.grant(administrator, id, version, TestAccounts.since2020(Role.CLERK, here));
    assertThat(accounts.actor(id).orElseThrow().holds(Role.CLERK)).isTrue();
    assertThatThrownBy(
            () ->
                administration.grant(
                    administrator, id, version, TestAccounts.since2020(Role.OFFICER, here)))
        .isInstanceOf(StaleVersion.class);
    var account = administration.account(administrator, id);
    assertThatThrownBy(
            () ->
                administration.grant(
                    administrator, id, account.version(), TestAccounts.since2020(Role.CLERK, here)))
        .isInstanceOf(Refused.class)
        .hasMessage("ROLE_ALREADY_HELD");
    administration.revoke(administrator, id, account.version(), account.roles().getFirst().id());
    assertThat(accounts.actor(id).orElseThrow().grants()).isEmpty();
    var subject = new SubjectRef("account", Long.toString(id));
    assertThat(
            audit
                .read(
                    administrator,
                    new AuditFilter(null, null, null, null, false, null, subject),
                    null)
                .entries())
        .extracting(AuditEntry::action)
        .containsExactly("role-revoked", "role-granted");
  }

  @Test
  void records_a_new_person_as_staff_and_takes_a_known_one_from_there() {
    var name = TestAccounts.newName();
    openStaffAccount.handle(administrator, newcomer(name, "Đinh Thị Mới"));
    assertThat(organisation.staff(here))
        .filteredOn(member -> member.fullName().equals("Đinh Thị Mới"))
        .hasSize(1);
    var member = organisation.staff(here).getFirst();
    var known = newcomer(TestAccounts.newName(), member.fullName()).of(member);
    openStaffAccount.handle(administrator, known);
    assertThat(organisation.staff(here))
        .filteredOn(one -> one.fullName().equals(member.fullName()))
        .hasSize(1);
    var refused =
        catchThrowableOfType(
            Refused.class, () -> openStaffAccount.handle(administrator, newcomer("x", " ")));
    assertThat(refused.findings())
        .extracting(Finding::field)
        .containsExactly("fullName", "username");
    assertThatThrownBy(() -> openStaffAccount.handle(administrator, newcomer(name, "Đinh Văn Ba")))
        .hasMessage(IdentityRefusal.USERNAME_TAKEN.name());
    assertThat(organisation.staff(here))
        .extracting(StaffMember::fullName)
        .doesNotContain("Đinh Văn Ba");
  }

  private NewAccount newcomer(String username, String fullName) {
    return new NewAccount(
        username,
        fullName,
        "Chuyên viên",
        here,
        null,
        null,
        null,
        false,
        List.of(TestAccounts.since2020(Role.OFFICER, here)));
  }

  @Test
  void limits_a_role_to_fields_and_kinds_of_work_it_has() {
    var officer = opened(here);
    var id = officer.accountId();
    var limits = new Limits(Set.of("Hộ tịch"), Set.of(Work.HANDLE), Set.of());
    administration.grant(administrator, id, version(id), limited(Role.OFFICER, limits));

    var held = administration.account(administrator, id).roles().getFirst();
    assertThat(held.limits()).isEqualTo(limits);
    var path = organisation.agency(here).path();
    var actor = accounts.actor(id).orElseThrow();
    assertThat(actor.may(Permission.DOSSIER_PROCESS, path, "Hộ tịch")).isTrue();
    assertThat(actor.may(Permission.DOSSIER_PROCESS, path, "Đất đai")).isFalse();
  }

  @Test
  void refuses_limits_a_role_cannot_have() {
    var id = opened(here).accountId();
    var unknown = new Limits(Set.of("Lĩnh vực không có"), Set.of(Work.SIGN), Set.of(-5L));
    var refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                administration.grant(
                    administrator, id, version(id), limited(Role.RECEPTION, unknown)));
    assertThat(refused.findings())
        .extracting(finding -> finding.code().name())
        .containsExactlyInAnyOrder(
            "FIELD_UNKNOWN", "WORK_NOT_OF_ROLE", "ROLE_NOT_IN_DEPARTMENTS", "DEPARTMENT_UNKNOWN");
    var inspector = limited(Role.INSPECTOR, new Limits(Set.of("Hộ tịch"), Set.of(), Set.of()));
    assertThatThrownBy(() -> administration.grant(administrator, id, version(id), inspector))
        .hasMessage("ROLE_NOT_LIMITABLE");
  }

  private long version(long account) {
    return administration.account(administrator, account).version();
  }

  private NewGrant limited(Role role, Limits limits) {
    return new NewGrant(role, here, LocalDate.of(2020, 1, 1), null, limits);
  }

  @Test
  void leaves_ones_own_account_to_others() {
    var own = administrator.accountId();
    var version = administration.account(administrator, own).version();
    assertThatThrownBy(() -> administration.setEnabled(administrator, own, version, false))
        .hasMessage("OWN_ACCOUNT");
  }

  @Test
  void lists_who_may_do_something_in_an_agency() {
    var leader = opened(here, TestAccounts.since2020(Role.LEADER, province));
    var clerk = opened(here, TestAccounts.since2020(Role.CLERK, here));
    var ids =
        accounts.whoMay(Permission.DOSSIER_APPROVE, here, null).stream()
            .map(Colleague::accountId)
            .toList();
    assertThat(ids).contains(leader.accountId()).doesNotContain(clerk.accountId());
  }

  @Test
  void refuses_a_name_that_is_taken_in_any_case() {
    assertThatThrownBy(
            () ->
                openAccount.handle(
                    TestAccounts.system(),
                    TestAccounts.account(administrator.username().toUpperCase(Locale.ROOT), here)))
        .hasMessage("USERNAME_TAKEN");
  }

  @Test
  void opens_no_demonstration_account_on_a_real_system() {
    var demonstration =
        new NewAccount(
            TestAccounts.newName(), "A", "B", here, null, null, "motcua-demo", true, List.of());
    assertThatThrownBy(() -> openAccount.handle(TestAccounts.system(), demonstration))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ngắn quá", "123456789012", "aaaaaaaaaaaaaa", "matkhau123456", "Password!2026"})
  void refuses_a_password_that_is_short_or_common(String password) {
    assertThat(PasswordRules.findings("password", password, "hoa")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Con trâu đi trước", "tK7#pq92LmXz", "correct horse battery"})
  void takes_a_password_that_is_long_enough(String password) {
    assertThat(PasswordRules.findings("password", password, "hoa")).isEmpty();
  }

  private Actor opened(long agency, NewGrant... grants) {
    var id =
        openAccount.handle(
            TestAccounts.system(), TestAccounts.account(TestAccounts.newName(), agency, grants));
    return accounts.actor(id).orElseThrow();
  }
}
