package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.succession.PassingPlan;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganisation.NewUnit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Role;
import vn.motcua.shared.Work;

/** Units are merged, split and renamed; nothing is lost, nothing counted twice. */
class SuccessionTest extends SuccessionCase {

  private static final long SEED = 1680;

  @Test
  void a_merge_of_two_communes_on_a_date_keeps_every_figure_under_both_maps() {
    var second = new TestOffice(context);
    var random = new Random(SEED);
    var all = new ArrayList<Dossier>();
    for (var office : List.of(first, second)) {
      for (var i = 0; i < 40; i++) {
        all.add(somewhere(office, "Nguyễn Thị " + i, random));
      }
    }
    var inspector = first.inspector;
    var ofFirst = at(MORNING, () -> figures(inspector, first.agency));
    var ofSecond = at(MORNING, () -> figures(inspector, second.agency));
    var province = at(MORNING, () -> provinceFigures(inspector));
    assertThat(ofFirst.months()).hasSizeGreaterThan(2);
    assertThat(ofFirst.lists().get(Worklist.ALL)).hasSize(40);

    var merged =
        merge(
            List.of(first.agency, second.agency),
            new NewUnit("Xã Hợp Nhất " + first.agency.id(), first.code()));
    at(MORNING, () -> pass(first.agency, PassingPlan.all(merged.id(), DOCUMENT)));
    at(MORNING, () -> pass(second.agency, PassingPlan.all(merged.id(), DOCUMENT)));

    at(
        MORNING.plusSeconds(3600),
        () -> {
          assertThat(figures(inspector, first.agency)).as("old map, first").isEqualTo(ofFirst);
          assertThat(figures(inspector, second.agency)).as("old map, second").isEqualTo(ofSecond);
          var sum = figures(inspector, merged);
          assertThat(sum).as("new map: the sum").isEqualTo(ofFirst.with(ofSecond));
          assertThat(provinceFigures(inspector)).as("the province").isEqualTo(province);
          for (var office : List.of(first, second)) {
            assertThat(succession.remains(administrator, office.agency.id()).isNothing()).isTrue();
          }
          return true;
        });
    assertThat(count("agency_id", merged.id())).isEqualTo(all.size());
    assertThat(count("agency_id", first.agency.id())).isZero();
    assertThat(
            jdbc.sql(
                    "select count(*) from dossier.former_agency where successor_id = :id and side = 'RECEIVED'")
                .param("id", merged.id())
                .query(Integer.class)
                .single())
        .isEqualTo(all.size());
    goesOnAtTheSuccessor(merged, all);
    goesOnBeingWorkedOn(merged);
  }

  @Test
  void a_role_keeps_its_limits_and_its_template_at_the_successor() {
    var second = new TestOffice(context);
    var office = Objects.requireNonNull(first.officer.departmentId());
    var template =
        jdbc.sql(
                "insert into identity.role_template (province_id, name, roles) values (:province, :name, '{OFFICER}') returning template_id")
            .param("province", first.province.id())
            .param("name", "Công chức hộ tịch " + first.agency.id())
            .query(Long.class)
            .single();
    var assignment =
        jdbc.sql(
                """
                insert into identity.template_assignment (template_id, account_id, agency_id, fields, valid_from)
                values (:template, :account, :agency, '{Hộ tịch}', date '2025-07-01')
                returning assignment_id
                """)
            .param("template", template)
            .param("account", first.officer.accountId())
            .param("agency", first.agency.id())
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            update identity.role_grant
               set fields = '{Hộ tịch}', works = '{HANDLE}', departments = array[:department::bigint],
                   assignment_id = :assignment
             where account_id = :account
            """)
        .param("department", office)
        .param("assignment", assignment)
        .param("account", first.officer.accountId())
        .update();
    var merged =
        merge(
            List.of(first.agency, second.agency),
            new NewUnit("Xã Giữ Quyền " + first.agency.id(), first.code()));
    at(MORNING, () -> pass(first.agency, PassingPlan.all(merged.id(), DOCUMENT)));

    at(
        MORNING.plusSeconds(3600),
        () -> {
          var grants = accounts.actor(first.officer.accountId()).orElseThrow().grants();
          assertThat(grants).hasSize(1);
          assertThat(grants.getFirst().scopePath()).isEqualTo(merged.path());
          var limits = grants.getFirst().limits();
          assertThat(limits.fields()).containsExactly("Hộ tịch");
          assertThat(limits.works()).containsExactly(Work.HANDLE);
          assertThat(limits.departments()).hasSize(1);
          return true;
        });
    assertThat(
            jdbc.sql(
                    """
                    select g.agency_id
                      from identity.role_grant g
                      join identity.template_assignment a on a.assignment_id = g.assignment_id
                     where a.template_id = :template
                       and a.account_id = :account
                       and a.agency_id = g.agency_id
                       and a.fields = '{Hộ tịch}'
                       and a.ended_at is null
                       and g.revoked_at is null
                    """)
                .param("template", template)
                .param("account", first.officer.accountId())
                .query(Long.class)
                .list())
        .containsExactly(merged.id());
  }

  /** Old codes lead on; the past is asked under the map of then. */
  private void goesOnAtTheSuccessor(Agency merged, List<Dossier> all) {
    at(
        MORNING.plusSeconds(7200),
        () -> {
          var leader = accounts.actor(first.leader.accountId()).orElseThrow();
          assertThat(leader.agencyId()).isEqualTo(merged.id());
          assertThat(leader.grants()).containsExactly(new Grant(Role.LEADER, merged.path()));
          for (var dossier : all) {
            assertThat(dossiers.get(leader, dossier.code()).agencyId()).isEqualTo(merged.id());
          }
          assertThat(organisation.acting(first.code(), DAY).orElseThrow().id())
              .isEqualTo(merged.id());
          assertThat(organisation.find(first.code(), DAY.minusDays(1)).orElseThrow().id())
              .isEqualTo(first.agency.id());
          assertThat(organisation.heirs(first.agency.id(), DAY)).containsExactly(merged);
          return true;
        });
  }

  private void goesOnBeingWorkedOn(Agency merged) {
    at(
        MORNING.plusSeconds(7200),
        () -> {
          var officer = accounts.actor(first.officer.accountId()).orElseThrow();
          var mine = dossiers.list(officer, WorklistQuery.of(Worklist.MINE, 200)).items();
          var held =
              mine.stream()
                  .filter(line -> Objects.equals(line.holderId(), officer.accountId()))
                  .toList();
          assertThat(held).isNotEmpty();
          var code = held.getFirst().code();
          var events = dossiers.view(first.inspector, code).events();
          var passed = events.stream().filter(event -> event.action() == Action.SUCCEED).toList();
          assertThat(passed)
              .singleElement()
              .satisfies(
                  event -> {
                    assertThat(event.toAgencyId()).isEqualTo(merged.id());
                    assertThat(event.note()).contains(DOCUMENT);
                    assertThat(event.dueAfter()).isEqualTo(event.dueBefore());
                  });
          return true;
        });
    var officer = accounts.actor(first.officer.accountId()).orElseThrow();
    var code =
        at(MORNING, () -> dossiers.list(officer, WorklistQuery.of(Worklist.MINE, 200)))
            .items()
            .getFirst()
            .code();
    var signed =
        first.perform(
            officer,
            dossiers.get(officer, code),
            Action.SUBMIT_FOR_SIGNATURE,
            MORNING.plusSeconds(7300));
    assertThat(signed.holding().agencyId()).isEqualTo(merged.id());
  }

  @Test
  void a_right_over_a_new_province_covers_what_passed_from_under_the_old_one() {
    var today = LocalDate.of(2026, 11, 20);
    var province = organisation.find("H50", today).orElseThrow();
    var commune =
        organisation.children(province.id(), today).stream()
            .filter(each -> each.level() == AgencyLevel.COMMUNE)
            .filter(each -> old(each, province).isPresent())
            .findFirst()
            .orElseThrow();
    var old = old(commune, province).orElseThrow();
    var dossier = first.received("Hồ Sơ Cũ", moment(10, 1));
    jdbc.sql(
            """
            update dossier.dossier
               set agency_id = :agency, agency_path = :path,
                   holding_agency_id = :agency, holding_agency_path = :path
             where dossier_id = :id
            """)
        .param("agency", old.id())
        .param("path", old.path())
        .param("id", dossier.id())
        .update();
    var inspector = of(province, Role.INSPECTOR);
    assertThatThrownBy(() -> dossiers.get(inspector, dossier.code()))
        .isInstanceOf(NotVisible.class);
    var manager = of(province, Role.ADMINISTRATOR);
    assertThat(succession.waiting(manager)).contains(old);
    var id =
        succession.confirm(manager, old.id(), PassingPlan.all(commune.id(), "NQ 202/2025/QH15"));
    work.finish(id);
    assertThat(dossiers.get(inspector, dossier.code()).agencyId()).isEqualTo(commune.id());
    assertThat(succession.waiting(manager)).doesNotContain(old);
  }

  private Optional<Agency> old(Agency commune, Agency province) {
    return organisation.predecessors(commune.id()).stream()
        .filter(each -> !each.path().startsWith(province.path()))
        .filter(each -> organisation.successors(each.id()).size() == 1)
        .findFirst();
  }

  private static Actor of(Agency agency, Role role) {
    return new Actor(
        3,
        "tinh",
        "Người Của Tỉnh",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }

  private Agency merge(List<Agency> agencies, NewUnit unit) {
    return at(
            MORNING,
            () ->
                reorganise.handle(
                    administrator,
                    new Reorganisation(
                        Kind.MERGE,
                        agencies.stream().map(Agency::id).toList(),
                        List.of(unit),
                        Map.of(),
                        DAY,
                        DOCUMENT)))
        .getFirst();
  }

  /** In one of many states, received on some day of four months. */
  private Dossier somewhere(TestOffice office, String name, Random random) {
    var received = moment(8 + random.nextInt(3), 3 + random.nextInt(20));
    var later = received.plusSeconds(86_400L * (1 + random.nextInt(20)));
    return switch (random.nextInt(7)) {
      case 0 -> office.received(name, received);
      case 1 -> office.submitted(name, received);
      case 2 -> office.assigned(name, received);
      case 3 -> office.awaitingSignature(name, received);
      case 4 -> office.finished(name, received, later);
      case 5 ->
          office.perform(
              office.returning,
              office.finished(name, received, later),
              Action.RETURN_RESULT,
              later.plusSeconds(3600));
      default ->
          office.perform(
              office.reception,
              office.received(name, received),
              Action.WITHDRAW,
              received.plusSeconds(600));
    };
  }

  private List<Object> provinceFigures(Actor reader) {
    return List.of(
        figures.handled(reader, LocalDate.of(2026, 1, 1), DAY),
        figures.submittedPerDay(reader, LocalDate.of(2026, 8, 1), DAY),
        figures.counts(reader, List.of(Worklist.OPEN, Worklist.OVERDUE, Worklist.TO_SIGN)));
  }
}
