package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandledCounts;
import vn.motcua.dossier.MonthCounts;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.register.DossierRegister;
import vn.motcua.dossier.register.RegisterEntry;
import vn.motcua.dossier.register.RegisterSpan;
import vn.motcua.dossier.succession.PassToSuccessors;
import vn.motcua.dossier.succession.PassingPlan;
import vn.motcua.dossier.succession.PassingRule;
import vn.motcua.dossier.succession.PassingWork;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganisation.NewUnit;
import vn.motcua.organisation.Reorganise;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Work;
import vn.motcua.testing.UseCaseTest;

/** Units are merged, split and renamed; nothing is lost, nothing counted twice. */
@UseCaseTest
class SuccessionTest {

  private static final long SEED = 1680;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
  private static final Instant MORNING = Instant.parse("2026-11-16T01:00:00Z");
  private static final String DOCUMENT = "NQ 1680/NQ-UBTVQH15";
  private static final List<Worklist> HISTORY =
      List.of(Worklist.ALL, Worklist.HANDLED, Worklist.CLOSED);

  @Autowired ApplicationContext context;
  @Autowired Reorganise reorganise;
  @Autowired PassToSuccessors succession;
  @Autowired PassingWork work;
  @Autowired Organisation organisation;
  @Autowired Accounts accounts;
  @Autowired Dossiers dossiers;
  @Autowired DossierFigures figures;
  @Autowired DossierRegister register;
  @Autowired JdbcClient jdbc;

  private TestOffice first;
  private Actor administrator;

  @BeforeEach
  void an_office() {
    first = new TestOffice(context);
    administrator =
        new Actor(
            1,
            "quantri",
            "Quản Trị Viên",
            first.province.id(),
            first.province.path(),
            null,
            List.of(new Grant(Role.ADMINISTRATOR, first.province.path())));
  }

  /** Everything that is counted of an agency, by every reader of figures. */
  record Figures(
      Map<YearMonth, MonthCounts> months,
      Map<Integer, List<String>> register,
      Map<Worklist, List<String>> lists) {

    /** What one agency shows that follows both. */
    Figures with(Figures other) {
      var sum = new TreeMap<>(months);
      other.months.forEach((month, counts) -> sum.merge(month, counts, Figures::sum));
      return new Figures(sum, joined(register, other.register), joined(lists, other.lists));
    }

    private static MonthCounts sum(MonthCounts one, MonthCounts other) {
      var a = one.handled();
      var b = other.handled();
      return new MonthCounts(
          one.month(),
          one.received() + other.received(),
          new HandledCounts(
              a.early() + b.early(),
              a.onTime() + b.onTime(),
              a.overdue() + b.overdue(),
              a.undated() + b.undated()));
    }

    private static <K extends Comparable<K>> Map<K, List<String>> joined(
        Map<K, List<String>> one, Map<K, List<String>> other) {
      var all = new TreeMap<K, List<String>>();
      Stream.concat(one.keySet().stream(), other.keySet().stream())
          .forEach(
              key ->
                  all.put(
                      key,
                      Stream.concat(
                              one.getOrDefault(key, List.of()).stream(),
                              other.getOrDefault(key, List.of()).stream())
                          .sorted()
                          .toList()));
      return all;
    }
  }

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
  void a_split_gives_each_dossier_and_person_one_owner() {
    var here = first.assigned("Ở Xã Cũ", moment(10, 5));
    var there = first.submitted("Ở Xã Mới", moment(10, 6));
    var past = first.finished("Đã Xong", moment(9, 7), moment(9, 8));
    var before = at(MORNING, () -> figures(first.inspector, first.agency));
    var parts =
        at(
            MORNING,
            () ->
                reorganise.handle(
                    administrator,
                    new Reorganisation(
                        Kind.SPLIT,
                        List.of(first.agency.id()),
                        List.of(
                            new NewUnit("Xã Thượng " + first.agency.id(), first.code()),
                            new NewUnit("Phường Hạ " + first.agency.id(), "")),
                        Map.of(),
                        DAY,
                        DOCUMENT)));
    var upper = parts.get(0);
    var lower = parts.get(1);
    assertThat(organisation.departments(lower.id(), DAY)).hasSize(4);
    at(
        MORNING,
        () ->
            pass(
                first.agency,
                new PassingPlan(
                    PassingRule.PLACE,
                    upper.id(),
                    Map.of(),
                    Map.of(first.officer.accountId(), lower.id()),
                    Map.of(),
                    Map.of(lower.id(), List.of("Xã 0822")),
                    DOCUMENT)));
    at(
        MORNING,
        () -> {
          var inspector = first.inspector;
          var officer = accounts.actor(first.officer.accountId()).orElseThrow();
          assertThat(officer.agencyId()).isEqualTo(lower.id());
          var kept = dossiers.get(inspector, here.code());
          assertThat(kept.agencyId()).isEqualTo(upper.id());
          assertThat(kept.holding().holderId()).as("went to the other part").isNull();
          assertThat(
                  organisation
                      .department(Objects.requireNonNull(kept.holding().departmentId()))
                      .agencyId())
              .isEqualTo(upper.id());
          assertThat(dossiers.get(inspector, there.code()).agencyId()).isEqualTo(lower.id());
          assertThat(dossiers.get(inspector, past.code()).agencyId()).isEqualTo(upper.id());
          assertThat(figures(inspector, first.agency)).isEqualTo(before);
          assertThat(figures(inspector, upper).with(figures(inspector, lower))).isEqualTo(before);
          assertThat(succession.remains(administrator, first.agency.id()).isNothing()).isTrue();
          return true;
        });
  }

  @Test
  void a_passing_begun_twice_or_broken_off_passes_each_thing_once() throws InterruptedException {
    for (var i = 0; i < 5; i++) {
      first.assigned("Người Nộp " + i, moment(10, 5 + i));
    }
    var renamed =
        at(
                MORNING,
                () ->
                    reorganise.handle(
                        administrator,
                        new Reorganisation(
                            Kind.RENAME,
                            List.of(first.agency.id()),
                            List.of(new NewUnit("Xã Tên Mới " + first.agency.id(), first.code())),
                            Map.of(),
                            DAY,
                            DOCUMENT)))
            .getFirst();
    var id =
        at(
            MORNING,
            () ->
                succession.confirm(
                    administrator, first.agency.id(), PassingPlan.all(renamed.id(), DOCUMENT)));
    assertThatThrownBy(
            () ->
                at(
                    MORNING,
                    () ->
                        succession.confirm(
                            administrator,
                            first.agency.id(),
                            PassingPlan.all(renamed.id(), DOCUMENT))))
        .isInstanceOf(Refused.class);
    var nodes =
        Stream.generate(() -> Thread.ofVirtual().unstarted(() -> work.finish(id)))
            .limit(3)
            .toList();
    nodes.forEach(Thread::start);
    for (var node : nodes) {
      node.join();
    }
    work.finish(id);
    var passing = succession.get(administrator, id);
    assertThat(passing.isAtWork()).isFalse();
    assertThat(passing.passed().open()).isEqualTo(passing.before().open()).isEqualTo(5);
    assertThat(passing.passed().people()).isEqualTo(passing.before().people());
    assertThat(
            jdbc.sql(
                    """
                    select count(*)
                      from dossier.dossier_event e
                      join dossier.dossier d on d.dossier_id = e.dossier_id
                     where e.action = 'SUCCEED'
                       and d.agency_id = :agency
                    """)
                .param("agency", renamed.id())
                .query(Integer.class)
                .single())
        .isEqualTo(5);
    assertThat(organisation.agency(renamed.id()).gsoCode()).isEqualTo(first.agency.gsoCode());
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

  @Test
  void what_waits_for_a_number_of_an_old_book_gets_it_before_and_the_book_is_read_on() {
    var dossier = first.received("Chờ Chứng Thực", moment(10, 2));
    var request =
        jdbc.sql(
                """
                insert into certification.request (
                  agency_id, agency_path, full_name, fee, paid_by, taken_at, taken_by, taken_by_name)
                values (:agency, :path, 'Chờ Chứng Thực', 4000, 'CASH', :at, 1, 'Lý Thị Nhận')
                returning request_id
                """)
            .param("agency", first.agency.id())
            .param("path", first.agency.path())
            .param("at", java.sql.Timestamp.from(moment(10, 2)))
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into certification.entry (
              agency_id, agency_path, request_id, dossier_id, dossier_code, kind, state, full_name,
              paper, pages, pieces, signatures, fee)
            values (:agency, :path, :request, :dossier, :code, 'COPY', 'WAITING', 'Chờ Chứng Thực',
                    'Thẻ căn cước', 1, 2, 0, 4000)
            """)
        .param("agency", first.agency.id())
        .param("path", first.agency.path())
        .param("request", request)
        .param("dossier", dossier.id())
        .param("code", dossier.code().value())
        .update();
    var renamed =
        at(MORNING, () -> reorganise.handle(administrator, rename(first.agency)).getFirst());
    var plan = PassingPlan.all(renamed.id(), DOCUMENT);
    assertThat(codes(() -> succession.confirm(administrator, first.agency.id(), plan)))
        .containsExactly("SUCCESSION_HINDERED");
    jdbc.sql("update certification.entry set state = 'DROPPED' where request_id = :request")
        .param("request", request)
        .update();
    at(MORNING, () -> pass(first.agency, plan));
    assertThat(
            jdbc.sql(
                    """
                    select agency_id || ' ' || agency_path
                      from certification.entry
                     where request_id = :request
                    """)
                .param("request", request)
                .query(String.class)
                .single())
        .isEqualTo(first.agency.id() + " " + renamed.path());
  }

  @Test
  void refuses_what_would_lose_or_change_the_past() {
    first.received("Sau Ngày", moment(10, 20));
    var other = new TestOffice(context);
    assertThat(
            refusals(
                Kind.MERGE,
                List.of(first.agency, other.agency),
                LocalDate.of(2026, 10, 20),
                "",
                new NewUnit("Vô Danh", "")))
        .containsExactlyInAnyOrder(
            "REORGANISATION_AFTER_FACTS", "UNIT_KIND_MISSING", "DOCUMENT_MISSING");
    assertThat(
            refusals(
                Kind.RENAME,
                List.of(first.agency),
                DAY,
                DOCUMENT,
                new NewUnit(first.agency.name(), "")))
        .containsExactly("AGENCY_NAME_TAKEN");
    assertThat(
            refusals(
                Kind.SPLIT, List.of(first.agency), DAY, DOCUMENT, new NewUnit("Xã Một Phần", "")))
        .containsExactly("REORGANISATION_PARTIES");
    assertThat(
            refusals(
                Kind.RENAME,
                List.of(first.agency),
                DAY,
                DOCUMENT,
                new NewUnit("Xã Khác Mã", other.code())))
        .containsExactly("IDENTIFIER_CODE_TAKEN");
    var later = LocalDate.of(2026, 12, 1);
    var heir =
        at(
            MORNING,
            () ->
                reorganise
                    .handle(
                        administrator,
                        new Reorganisation(
                            Kind.RENAME,
                            List.of(first.agency.id()),
                            List.of(new NewUnit("Xã Sau Này " + first.agency.id(), "")),
                            Map.of(),
                            later,
                            DOCUMENT))
                    .getFirst());
    assertThat(
            refusals(
                Kind.RENAME, List.of(first.agency), later, DOCUMENT, new NewUnit("Xã Lần Nữa", "")))
        .containsExactly("AGENCY_ENDS");
    assertThat(
            codes(
                () ->
                    succession.confirm(
                        administrator, first.agency.id(), PassingPlan.all(heir.id(), ""))))
        .containsExactlyInAnyOrder("SUCCESSION_NOT_YET", "SUCCESSION_DOCUMENT_MISSING");
    var afterwards = Instant.parse("2026-12-01T02:00:00Z");
    assertThat(
            codesAt(
                afterwards,
                () ->
                    succession.confirm(
                        administrator,
                        first.agency.id(),
                        PassingPlan.all(other.agency.id(), DOCUMENT))))
        .containsExactly("SUCCESSION_NOT_A_SUCCESSOR");
    assertThatThrownBy(() -> reorganise.handle(first.leader, rename(other.agency)))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> succession.remains(first.leader, first.agency.id()))
        .isInstanceOf(NotVisible.class);
  }

  private static Reorganisation rename(Agency agency) {
    return new Reorganisation(
        Kind.RENAME,
        List.of(agency.id()),
        List.of(new NewUnit("Xã Không Quyền " + agency.id(), "")),
        Map.of(),
        DAY,
        DOCUMENT);
  }

  private List<String> refusals(
      Kind kind, List<Agency> agencies, LocalDate on, String document, NewUnit... units) {
    return codesAt(
        MORNING,
        () ->
            reorganise.handle(
                administrator,
                new Reorganisation(
                    kind,
                    agencies.stream().map(Agency::id).toList(),
                    List.of(units),
                    Map.of(),
                    on,
                    document)));
  }

  private List<String> codes(Supplier<?> act) {
    return codesAt(MORNING, act);
  }

  private static List<String> codesAt(Instant moment, Supplier<?> act) {
    var found = new ArrayList<String>();
    assertThatThrownBy(() -> at(moment, act::get))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> refused.findings().forEach(finding -> found.add(finding.code().toString())));
    return found;
  }

  private java.util.Optional<Agency> old(Agency commune, Agency province) {
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

  private long pass(Agency agency, PassingPlan plan) {
    var id = succession.confirm(administrator, agency.id(), plan);
    work.finish(id);
    assertThat(succession.get(administrator, id).isAtWork()).isFalse();
    return id;
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

  private static Instant moment(int month, int day) {
    return Instant.parse("2026-%02d-%02dT02:00:00Z".formatted(month, day));
  }

  private Figures figures(Actor reader, Agency agency) {
    var months = new TreeMap<YearMonth, MonthCounts>();
    figures
        .months(reader, agency.id(), LocalDate.of(2026, 1, 1), DAY.minusDays(1))
        .forEach(month -> months.put(month.month(), month));
    var entries = new TreeMap<Integer, List<String>>();
    for (var month = 1; month <= 11; month++) {
      var span = new RegisterSpan(agency.id(), 2026, month);
      var all = new ArrayList<String>();
      register.all(reader, span).forEachRemaining(entry -> all.add(code(entry)));
      assertThat(register.count(reader, span)).isEqualTo(all.size());
      entries.put(month, all.stream().sorted().toList());
    }
    var lists = new TreeMap<Worklist, List<String>>();
    for (var list : HISTORY) {
      var query =
          new WorklistQuery(
              list,
              "",
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              WorklistQuery.Finish.ANY,
              agency.id(),
              null,
              200);
      var found = dossiers.list(reader, query).items();
      assertThat(dossiers.matching(reader, query, 1000)).isEqualTo(found.size());
      lists.put(list, found.stream().map(line -> line.code().value()).sorted().toList());
    }
    return new Figures(months, entries, lists);
  }

  private static String code(RegisterEntry entry) {
    return entry.code().value();
  }

  private List<Object> provinceFigures(Actor reader) {
    return List.of(
        figures.handled(reader, LocalDate.of(2026, 1, 1), DAY),
        figures.submittedPerDay(reader, LocalDate.of(2026, 8, 1), DAY),
        figures.counts(reader, List.of(Worklist.OPEN, Worklist.OVERDUE, Worklist.TO_SIGN)));
  }

  private int count(String column, long agency) {
    return jdbc.sql("select count(*) from dossier.dossier where " + column + " = :agency")
        .param("agency", agency)
        .query(Integer.class)
        .single();
  }

  private static <T> T at(Instant instant, Supplier<T> act) {
    var answer = new AtomicReference<T>();
    AdjustableClock.at(instant, () -> answer.set(act.get()));
    return Objects.requireNonNull(answer.get());
  }
}
