package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.model.Action;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Limits;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.StandIn;
import vn.motcua.shared.Work;
import vn.motcua.testing.RowsTouched;
import vn.motcua.testing.UseCaseTest;

/** Roles limited to fields, kinds of work and departments, as lists and acts see them. */
@UseCaseTest
class FieldRightsTest {

  private static final String FIELD = "Hộ tịch";
  private static final String OTHER = "Đất đai";

  @Autowired ApplicationContext context;
  @Autowired Dossiers dossiers;
  @Autowired DossierFigures figures;
  @Autowired Accounts accounts;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_dossier_of_another_field_is_in_no_list_no_count_and_on_no_page() {
    var office = new TestOffice(context);
    var dossier = office.received("Nông Thị Hộ", clock.instant());
    var within = limited(office.officer, Role.OFFICER, fields(FIELD));
    var outside = limited(office.officer, Role.OFFICER, fields(OTHER));

    for (var list : List.of(Worklist.OPEN, Worklist.ALL)) {
      assertThat(listed(within, list)).as(list.name()).contains(dossier.code().value());
      assertThat(listed(outside, list)).as(list.name()).isEmpty();
    }
    assertThat(figures.counts(within, List.of(Worklist.OPEN)).of(Worklist.OPEN)).isEqualTo(1);
    assertThat(figures.counts(outside, List.of(Worklist.OPEN)).of(Worklist.OPEN)).isZero();
    assertThat(dossiers.lines(outside, List.of(dossier.code()))).isEmpty();
    assertThat(dossiers.get(within, dossier.code()).code()).isEqualTo(dossier.code());
    assertThatThrownBy(() -> dossiers.view(outside, dossier.code())).isInstanceOf(NotVisible.class);
  }

  @Test
  void whoever_reads_all_but_acts_on_one_field_finds_only_that_in_the_own_work() {
    var office = new TestOffice(context);
    var dossier = office.submitted("Lục Văn Tịch", clock.instant());
    var reads = new Grant(Role.RETURNING, office.agency.path());
    var within = with(office.reception, List.of(reads, of(office, Role.RECEPTION, fields(FIELD))));
    var outside = with(office.reception, List.of(reads, of(office, Role.RECEPTION, fields(OTHER))));

    assertThat(listed(within, Worklist.MINE)).contains(dossier.code().value());
    assertThat(listed(outside, Worklist.MINE)).isEmpty();
    assertThat(figures.counts(outside, List.of(Worklist.MINE)).of(Worklist.MINE)).isZero();
    assertThat(listed(outside, Worklist.TO_ACCEPT)).contains(dossier.code().value());
    assertThat(dossiers.actions(within, dossier)).contains(Action.ACCEPT);
    assertThat(dossiers.actions(outside, dossier)).doesNotContain(Action.ACCEPT);
    assertThatThrownBy(() -> office.perform(outside, dossier, Action.ACCEPT, clock.instant()))
        .isInstanceOf(Denied.class);
  }

  @Test
  void a_substitute_has_of_the_absent_officers_work_only_the_own_fields() {
    var office = new TestOffice(context);
    var dossier = office.assigned("Mã Văn Thay", clock.instant());
    var reads = new Grant(Role.RETURNING, office.agency.path());
    var within = with(office.returning, List.of(reads, of(office, Role.OFFICER, fields(FIELD))));
    var outside = with(office.returning, List.of(reads, of(office, Role.OFFICER, fields(OTHER))));
    assertThat(listed(within, Worklist.MINE)).as("nobody is away").isEmpty();
    assertThat(dossiers.actions(within, dossier)).doesNotContain(Action.SUBMIT_FOR_SIGNATURE);

    var standsIn = inPlaceOf(within, office.officer);
    assertThat(listed(standsIn, Worklist.MINE)).containsExactly(dossier.code().value());
    assertThat(figures.counts(standsIn, List.of(Worklist.MINE)).of(Worklist.MINE)).isEqualTo(1);
    assertThat(dossiers.actions(standsIn, dossier)).contains(Action.SUBMIT_FOR_SIGNATURE);

    var ofOther = inPlaceOf(outside, office.officer);
    assertThat(listed(ofOther, Worklist.MINE)).isEmpty();
    assertThat(figures.counts(ofOther, List.of(Worklist.MINE)).of(Worklist.MINE)).isZero();
    assertThat(dossiers.actions(ofOther, dossier)).doesNotContain(Action.SUBMIT_FOR_SIGNATURE);
    assertThatThrownBy(
            () -> office.perform(ofOther, dossier, Action.SUBMIT_FOR_SIGNATURE, clock.instant()))
        .isInstanceOf(Denied.class);
  }

  @Test
  void nothing_of_another_field_is_taken_in() {
    var office = new TestOffice(context);
    var outside = limited(office.reception, Role.RECEPTION, fields(OTHER));
    var refused =
        catchThrowableOfType(
            Refused.class, () -> office.receivedBy(outside, "Hoàng Thị Khai", clock.instant()));
    assertThat(refused.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(DossierRefusal.OTHER_FIELD);
              assertThat(finding.field()).isEqualTo("procedure");
            });
  }

  @Test
  void a_head_limited_to_assigning_does_not_handle() {
    var office = new TestOffice(context);
    var dossier = office.assigned("Bàn Văn Giao", clock.instant());
    var assigns = new Limits(Set.of(), Set.of(Work.ASSIGN), Set.of());
    var head = limited(office.head, Role.UNIT_HEAD, assigns);

    assertThat(dossiers.actions(office.head, dossier))
        .contains(Action.ASSIGN, Action.SUBMIT_FOR_SIGNATURE);
    assertThat(dossiers.actions(head, dossier))
        .contains(Action.ASSIGN)
        .doesNotContain(Action.SUBMIT_FOR_SIGNATURE);
  }

  @Test
  void a_head_of_two_departments_acts_in_both_and_in_no_third() {
    var office = new TestOffice(context);
    var dossier = office.assigned("Triệu Thị Phòng", clock.instant());
    var lies = Objects.requireNonNull(dossier.holding().departmentId());
    var elsewhere = lies + 1;
    var both = limited(office.leader, Role.UNIT_HEAD, departments(lies, elsewhere));
    var third = limited(office.leader, Role.UNIT_HEAD, departments(elsewhere));

    assertThat(dossiers.actions(both, dossier)).contains(Action.SUBMIT_FOR_SIGNATURE);
    assertThat(dossiers.actions(third, dossier)).doesNotContain(Action.SUBMIT_FOR_SIGNATURE);
    assertThat(dossiers.get(third, dossier.code()).code()).isEqualTo(dossier.code());
  }

  @Test
  void a_limited_role_carries_no_right_over_the_agency_as_a_whole() {
    var office = new TestOffice(context);
    var leader = limited(office.leader, Role.LEADER, fields(FIELD));
    assertThat(leader.mayAnywhere(Permission.DOSSIER_APPROVE)).isTrue();
    assertThat(leader.mayAnywhere(Permission.DOSSIER_RECOMPUTE)).isFalse();
    assertThat(leader.mayAnywhere(Permission.PROCESS_MANAGE)).isFalse();
    assertThat(leader.mayWholly(Permission.REGISTER_READ, office.agency.path())).isFalse();
    assertThat(leader.mayAnywhere(Permission.CALENDAR_READ)).isTrue();
  }

  @Test
  void only_those_of_the_field_are_offered_for_a_dossier() {
    var office = new TestOffice(context);
    jdbc.sql("update identity.role_grant set fields = array[:field] where account_id = :account")
        .param("field", OTHER)
        .param("account", office.officer.accountId())
        .update();
    assertThat(
            accounts.whoMay(Permission.DOSSIER_PROCESS, office.agency.id(), null, OTHER).stream()
                .map(each -> each.accountId()))
        .contains(office.officer.accountId());
    assertThat(
            accounts.whoMay(Permission.DOSSIER_PROCESS, office.agency.id(), null, FIELD).stream()
                .map(each -> each.accountId()))
        .doesNotContain(office.officer.accountId());
    assertThat(
            accounts
                .actor(office.officer.accountId())
                .orElseThrow()
                .may(Permission.DOSSIER_READ, office.agency.path(), FIELD))
        .isFalse();
  }

  /** Among 100,000 of the agency, every 50th and 51st of the reader's fields. */
  @Test
  void a_page_of_history_costs_what_it_shows_however_rare_the_field() {
    var office = new TestOffice(context);
    var code = office.received("Mẫu", clock.instant()).code().value();
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("set local statement_timeout = 0").update();
          jdbc.sql(MANY).param("code", code).update();
          jdbc.sql("analyze dossier.dossier").update();
          var reader =
              limited(office.officer, Role.OFFICER, fields("Lĩnh vực hiếm", "Lĩnh vực khác"));
          for (var list : List.of(Worklist.ALL, Worklist.HANDLED)) {
            var before = rowsTouched();
            var first = dossiers.list(reader, WorklistQuery.of(list, 50));
            var second = dossiers.list(reader, WorklistQuery.of(list, first.next(), 50));
            assertThat(first.items()).hasSize(50);
            assertThat(second.items()).hasSize(50).doesNotContainAnyElementsOf(first.items());
            assertThat(rowsTouched() - before).as(list.name()).isBetween(1L, 700L);
          }
          var before = rowsTouched();
          assertThat(dossiers.list(reader, WorklistQuery.of(Worklist.OPEN, 50)).items()).isEmpty();
          assertThat(rowsTouched() - before).as("open work of one agency").isLessThan(1_000L);
        });
  }

  private static final String MANY =
      """
      insert into dossier.dossier (
             code, agency_id, agency_path, procedure_version_id, procedure_code, procedure_name, field, channel,
             status, holding_agency_id, holding_agency_path, step, submitted_at, received_at, due_at, due_on,
             overdue_from, finished_at, applicant_name, return_by)
      select 'X01-260101-' || lpad(n::text, 7, '0'), d.agency_id, d.agency_path, d.procedure_version_id,
             d.procedure_code, d.procedure_name,
             case when n % 50 = 0 then 'Lĩnh vực hiếm' when n % 51 = 0 then 'Lĩnh vực khác' else d.field end,
             d.channel, 'RETURNED', d.holding_agency_id, d.holding_agency_path,
             2, d.submitted_at - n * interval '1 minute', d.received_at, d.due_at, d.due_on,
             d.overdue_from, d.submitted_at + n * interval '1 second', 'Người ' || n, 'COUNTER'
        from dossier.dossier d, generate_series(1, 30000) n
       where d.code = :code
      """;

  private List<String> listed(Actor reader, Worklist list) {
    return dossiers.list(reader, WorklistQuery.of(list, 50)).items().stream()
        .map(DossierLine::code)
        .map(code -> code.value())
        .toList();
  }

  private static Limits fields(String... names) {
    return new Limits(Set.of(names), Set.of(), Set.of());
  }

  private static Limits departments(Long... ids) {
    return new Limits(Set.of(), Set.of(), Set.of(ids));
  }

  private static Grant of(TestOffice office, Role role, Limits limits) {
    return new Grant(role, office.agency.path(), limits);
  }

  private static Actor limited(Actor person, Role role, Limits limits) {
    return with(person, List.of(new Grant(role, person.agencyPath(), limits)));
  }

  private static Actor with(Actor person, List<Grant> grants) {
    return new Actor(
        person.accountId(),
        person.username(),
        person.fullName(),
        person.agencyId(),
        person.agencyPath(),
        person.departmentId(),
        grants);
  }

  private static Actor inPlaceOf(Actor person, Actor absent) {
    return new Actor(
        person.accountId(),
        person.username(),
        person.fullName(),
        person.agencyId(),
        person.agencyPath(),
        person.departmentId(),
        person.grants(),
        List.of(new StandIn(absent.accountId(), absent.fullName(), absent.departmentId())));
  }

  private long rowsTouched() {
    return RowsTouched.of(jdbc, "dossier", "dossier");
  }
}
