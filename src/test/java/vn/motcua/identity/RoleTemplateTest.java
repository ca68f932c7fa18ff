package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Work;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class RoleTemplateTest {

  @Autowired OpenAccount openAccount;
  @Autowired Accounts accounts;
  @Autowired Administration administration;
  @Autowired RoleTemplates templates;
  @Autowired Organisation organisation;
  @Autowired Clock clock;

  private long commune;
  private String path;
  private LocalDate today;
  private Actor ofProvince;
  private Actor ofCommune;

  @BeforeEach
  void open() {
    today = Vietnam.date(clock.instant());
    var province = organisation.search(null, AgencyLevel.PROVINCE, today, 1).getFirst();
    var agency = organisation.children(province.id(), today).get(3);
    commune = agency.id();
    path = agency.path();
    ofProvince = opened(province.id(), TestAccounts.since2020(Role.ADMINISTRATOR, province.id()));
    ofCommune = opened(commune, TestAccounts.since2020(Role.ADMINISTRATOR, commune));
  }

  @Test
  void a_template_gives_all_its_roles_at_once_limited_to_the_fields_asked_for() {
    var id = defined(Role.RECEPTION, Role.RETURNING, Role.REFORM_OFFICER);
    var person = opened(commune);
    assign(person, id, Set.of("Hộ tịch"));

    var now = accounts.actor(person.accountId()).orElseThrow();
    assertThat(now.grants())
        .extracting(Grant::role)
        .containsExactlyInAnyOrder(Role.RECEPTION, Role.RETURNING, Role.REFORM_OFFICER);
    assertThat(now.may(Permission.DOSSIER_RECEIVE, path, "Hộ tịch")).isTrue();
    assertThat(now.may(Permission.DOSSIER_RECEIVE, path, "Đất đai")).isFalse();
    assertThat(templates.get(ofProvince, id).people()).isEqualTo(1);
    assertThatThrownBy(() -> assign(person, id, Set.of())).hasMessage("ROLE_ALREADY_HELD");
  }

  @Test
  void a_change_is_looked_at_first_and_then_counts_for_everybody_who_holds_it() {
    var id = defined(Role.RECEPTION, Role.RETURNING);
    var one = opened(commune);
    var other = opened(commune);
    assign(one, id, Set.of());
    assign(other, id, Set.of("Hộ tịch"));
    var wanted = Set.of(Role.RECEPTION, Role.CLERK);

    var change = templates.preview(ofProvince, id, wanted, Limits.NONE);
    assertThat(change.gained()).containsExactly(Role.CLERK);
    assertThat(change.lost()).containsExactly(Role.RETURNING);
    assertThat(change.accounts()).isEqualTo(2);
    assertThat(change.agencies()).isEqualTo(1);
    assertThat(change.first())
        .extracting(Colleague::accountId)
        .containsExactlyInAnyOrder(one.accountId(), other.accountId());
    assertThat(roles(one)).as("a look changes nothing").contains(Role.RETURNING);

    templates.change(ofProvince, id, templates.get(ofProvince, id).version(), wanted, Limits.NONE);
    assertThat(roles(one)).containsExactlyInAnyOrder(Role.RECEPTION, Role.CLERK);
    assertThat(roles(other)).containsExactlyInAnyOrder(Role.RECEPTION, Role.CLERK);
    assertThat(
            accounts
                .actor(other.accountId())
                .orElseThrow()
                .may(Permission.DOSSIER_ISSUE, path, "Đất đai"))
        .as("the fields of the assignment hold for the new role too")
        .isFalse();
  }

  @Test
  void the_province_defines_and_its_agencies_assign() {
    assertThatThrownBy(() -> templates.define(ofCommune, name(), Set.of(Role.OFFICER), Limits.NONE))
        .isInstanceOf(Denied.class);
    var id = defined(Role.OFFICER);
    assertThat(templates.all(ofCommune)).extracting(RoleTemplate::id).contains(id);
    assertThatThrownBy(() -> templates.change(ofCommune, id, 1, Set.of(Role.LEADER), Limits.NONE))
        .isInstanceOf(Denied.class);
    var named = templates.get(ofProvince, id).name();
    assertThatThrownBy(() -> templates.define(ofProvince, named, Set.of(Role.OFFICER), Limits.NONE))
        .hasMessage("TEMPLATE_EXISTS");
    assertThatThrownBy(() -> templates.define(ofProvince, " ", Set.of(Role.OFFICER), Limits.NONE))
        .hasMessage("TEMPLATE_NAME");
    assertThatThrownBy(() -> templates.define(ofProvince, name(), Set.of(), Limits.NONE))
        .hasMessage("ROLE_UNKNOWN");
  }

  @Test
  void nobody_changes_the_own_rights_nor_an_older_version() {
    var id = defined(Role.OFFICER);
    assertThatThrownBy(() -> templates.change(ofProvince, id, 99, Set.of(Role.CLERK), Limits.NONE))
        .isInstanceOf(StaleVersion.class);
    var second =
        opened(
            ofProvince.agencyId(),
            TestAccounts.since2020(Role.ADMINISTRATOR, ofProvince.agencyId()));
    var account = administration.account(second, ofProvince.accountId());
    administration.assignTemplate(
        second, account.id(), account.version(), id, place(ofProvince.agencyId(), Set.of()));
    assertThatThrownBy(
            () ->
                templates.change(ofProvince, id, 1, Set.of(Role.OFFICER, Role.LEADER), Limits.NONE))
        .hasMessage("OWN_ACCOUNT");
  }

  @Test
  void a_template_limits_its_roles_and_an_assignment_only_narrows_its_fields() {
    var id =
        templates.define(
            ofProvince,
            name(),
            Set.of(Role.OFFICER, Role.LEADER, Role.REFORM_OFFICER),
            limits(Set.of("Hộ tịch", "Chứng thực"), Work.HANDLE, Work.SIGN));
    var person = opened(commune);
    assertThatThrownBy(() -> assign(person, id, Set.of("Đất đai")))
        .hasMessage("FIELDS_NOT_OF_TEMPLATE");
    assign(person, id, Set.of());
    var other = opened(commune);
    assign(other, id, Set.of("Hộ tịch"));

    var now = accounts.actor(person.accountId()).orElseThrow();
    assertThat(now.may(Permission.DOSSIER_APPROVE, path, "Chứng thực")).isTrue();
    assertThat(now.may(Permission.DOSSIER_APPROVE, path, "Đất đai")).isFalse();
    assertThat(now.may(Permission.DOSSIER_ASSIGN, path, "Hộ tịch"))
        .as("a kind of work of the leader's that the template leaves out")
        .isFalse();
    assertThat(now.may(Permission.DOSSIER_PROCESS, path, "Hộ tịch")).isTrue();
    assertThat(now.holds(Role.REFORM_OFFICER)).isTrue();
    var narrowed = accounts.actor(other.accountId()).orElseThrow();
    assertThat(narrowed.may(Permission.DOSSIER_APPROVE, path, "Hộ tịch")).isTrue();
    assertThat(narrowed.may(Permission.DOSSIER_APPROVE, path, "Chứng thực")).isFalse();
  }

  @Test
  void other_limits_are_looked_at_first_and_then_count_for_everybody_who_holds_it() {
    var id = defined(Role.OFFICER, Role.REFORM_OFFICER);
    var person = opened(commune);
    var narrowed = opened(commune);
    assign(person, id, Set.of());
    assign(narrowed, id, Set.of("Hộ tịch"));
    var roles = Set.of(Role.OFFICER, Role.REFORM_OFFICER, Role.CLERK);
    var wanted = limits(Set.of("Hộ tịch", "Chứng thực"));

    var change = templates.preview(ofProvince, id, roles, wanted);
    assertThat(change.isOtherwiseLimited()).isTrue();
    assertThat(change.accounts()).isEqualTo(2);
    assertThat(mayProcess(person, "Đất đai")).as("a look changes nothing").isTrue();

    templates.change(ofProvince, id, 1, roles, wanted);
    assertThat(templates.get(ofProvince, id).limits()).isEqualTo(wanted);
    assertThat(mayProcess(person, "Đất đai")).isFalse();
    assertThat(mayProcess(person, "Chứng thực")).isTrue();
    assertThat(mayProcess(narrowed, "Chứng thực")).isFalse();
    assertThat(mayProcess(narrowed, "Hộ tịch")).isTrue();
    var now = accounts.actor(person.accountId()).orElseThrow();
    assertThat(now.may(Permission.DOSSIER_ISSUE, path, "Đất đai")).isFalse();
    assertThat(now.may(Permission.DOSSIER_ISSUE, path, "Hộ tịch")).isTrue();

    assertThatThrownBy(() -> templates.preview(ofProvince, id, roles, limits(Set.of("Chứng thực"))))
        .as("somebody would be left without a field")
        .hasMessage("TEMPLATE_LEAVES_NOTHING");
    templates.change(ofProvince, id, 2, roles, Limits.NONE);
    assertThat(mayProcess(person, "Đất đai")).isTrue();
    assertThat(mayProcess(narrowed, "Đất đai")).as("its own limit stays").isFalse();
  }

  @Test
  void a_template_has_only_limits_its_roles_can_have() {
    assertThat(refused(Set.of(Role.REFORM_OFFICER), limits(Set.of("Hộ tịch"))))
        .containsExactly("ROLE_NOT_LIMITABLE");
    assertThat(refused(Set.of(Role.OFFICER), limits(Set.of("Không có lĩnh vực này"))))
        .containsExactly("FIELD_UNKNOWN");
    assertThat(refused(Set.of(Role.OFFICER, Role.CLERK), limits(Set.of(), Work.HANDLE)))
        .containsExactly("TEMPLATE_ROLE_WITHOUT_WORK");
    assertThat(refused(Set.of(Role.OFFICER), limits(Set.of(), Work.HANDLE, Work.SIGN)))
        .containsExactly("WORK_NOT_OF_ROLE");
  }

  @Test
  void whoever_has_none_of_its_roles_any_more_gets_nothing_it_gains() {
    var id = defined(Role.OFFICER);
    var person = opened(commune);
    assign(person, id, Set.of());
    var account = administration.account(ofCommune, person.accountId());
    administration.revoke(
        ofCommune, account.id(), account.version(), account.roles().getFirst().id());

    assertThat(templates.get(ofProvince, id).people()).isZero();
    templates.change(ofProvince, id, 1, Set.of(Role.OFFICER, Role.LEADER), Limits.NONE);
    assertThat(roles(person)).isEmpty();
  }

  private boolean mayProcess(Actor person, String field) {
    return accounts
        .actor(person.accountId())
        .orElseThrow()
        .may(Permission.DOSSIER_PROCESS, path, field);
  }

  private List<String> refused(Set<Role> roles, Limits limits) {
    return catchThrowableOfType(
            Refused.class, () -> templates.define(ofProvince, name(), roles, limits))
        .findings()
        .stream()
        .map(finding -> finding.code().name())
        .toList();
  }

  private static Limits limits(Set<String> fields, Work... works) {
    return new Limits(fields, Set.of(works), Set.of());
  }

  private long defined(Role... roles) {
    return templates.define(ofProvince, name(), Set.of(roles), Limits.NONE);
  }

  private static String name() {
    return "Mẫu " + TestAccounts.newName();
  }

  private void assign(Actor person, long template, Set<String> fields) {
    var account = administration.account(ofCommune, person.accountId());
    administration.assignTemplate(
        ofCommune, account.id(), account.version(), template, place(commune, fields));
  }

  private NewGrant place(long agency, Set<String> fields) {
    return new NewGrant(Role.OFFICER, agency, today, null, new Limits(fields, Set.of(), Set.of()));
  }

  private Set<Role> roles(Actor person) {
    return accounts.actor(person.accountId()).orElseThrow().grants().stream()
        .map(Grant::role)
        .collect(Collectors.toSet());
  }

  private Actor opened(long agency, NewGrant... grants) {
    var id =
        openAccount.handle(
            TestAccounts.system(), TestAccounts.account(TestAccounts.newName(), agency, grants));
    return accounts.actor(id).orElseThrow();
  }
}
