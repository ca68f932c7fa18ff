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
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MonthCounts;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.register.DossierRegister;
import vn.motcua.dossier.register.RegisterEntry;
import vn.motcua.dossier.register.RegisterSpan;
import vn.motcua.dossier.succession.PassToSuccessors;
import vn.motcua.dossier.succession.PassingPlan;
import vn.motcua.dossier.succession.PassingWork;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganisation.NewUnit;
import vn.motcua.organisation.Reorganise;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

/** An office whose units are merged, split and renamed, and what is counted of it. */
@UseCaseTest
abstract class SuccessionCase {

  static final LocalDate DAY = LocalDate.of(2026, 11, 16);
  static final Instant MORNING = Instant.parse("2026-11-16T01:00:00Z");
  static final String DOCUMENT = "NQ 1680/NQ-UBTVQH15";
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

  TestOffice first;
  Actor administrator;

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

  List<String> codes(Supplier<?> act) {
    return codesAt(MORNING, act);
  }

  static List<String> codesAt(Instant moment, Supplier<?> act) {
    var found = new ArrayList<String>();
    assertThatThrownBy(() -> at(moment, act::get))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> refused.findings().forEach(finding -> found.add(finding.code().toString())));
    return found;
  }

  long pass(Agency agency, PassingPlan plan) {
    var id = succession.confirm(administrator, agency.id(), plan);
    work.finish(id);
    assertThat(succession.get(administrator, id).isAtWork()).isFalse();
    return id;
  }

  static Instant moment(int month, int day) {
    return Instant.parse("2026-%02d-%02dT02:00:00Z".formatted(month, day));
  }

  AgencyFigures figures(Actor reader, Agency agency) {
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
      var query = WorklistQuery.in(list).agency(agency.id()).page(null, 200);
      var found = dossiers.list(reader, query).items();
      assertThat(dossiers.matching(reader, query, 1000)).isEqualTo(found.size());
      lists.put(list, found.stream().map(line -> line.code().value()).sorted().toList());
    }
    return new AgencyFigures(months, entries, lists);
  }

  private static String code(RegisterEntry entry) {
    return entry.code().value();
  }

  int count(String column, long agency) {
    return jdbc.sql("select count(*) from dossier.dossier where " + column + " = :agency")
        .param("agency", agency)
        .query(Integer.class)
        .single();
  }

  static <T> T at(Instant instant, Supplier<T> act) {
    var answer = new AtomicReference<T>();
    AdjustableClock.at(instant, () -> answer.set(act.get()));
    return Objects.requireNonNull(answer.get());
  }

  static Reorganisation rename(Agency agency) {
    return new Reorganisation(
        Kind.RENAME,
        List.of(agency.id()),
        List.of(new NewUnit("Xã Không Quyền " + agency.id(), "")),
        Map.of(),
        DAY,
        DOCUMENT);
  }
}
