package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.reporting.closing.ClosePeriod;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** A closed period stays closed; what is corrected afterwards is told apart. */
@DemonstrationTest
class ClosePeriodTest {

  @Autowired Desk desk;
  @Autowired Reports reports;
  @Autowired ClosePeriod close;
  @Autowired FactUpkeep upkeep;
  @Autowired Periods periods;
  @Autowired JdbcClient jdbc;

  private Actor leader = new Actor(0, "", "", 0, "/", null, List.of());

  @BeforeEach
  void meet_the_leader() {
    leader = desk.person("lanhdao");
    upkeep.run();
  }

  @Test
  void keeps_its_figures_and_tells_what_was_corrected_later() {
    var scope = reports.scope(leader, leader.agencyId(), false);
    var period = period("month-2026-6");
    var corrected = received("2026-06-01T08:00");
    received("2026-06-02T08:00");
    // due in June, over in May
    var early = received("2026-05-28T08:00");
    AdjustableClock.at(
        Vietnam.instant(LocalDateTime.parse("2026-05-29T09:00")),
        () -> desk.act("tiepnhan", early, Action.WITHDRAW, "Người nộp xin rút."));
    var before = reports.draw(scope, period, Lines.FIELD).total();

    var closed = close.handle(leader, scope, period);
    assertThat(close.isWhole(closed)).isTrue();
    assertThat(close.changes(scope, closed, 10)).isEmpty();
    AdjustableClock.at(
        Vietnam.instant(LocalDateTime.parse("2026-06-03T09:00")),
        () -> desk.act("tiepnhan", corrected, Action.WITHDRAW, "Người nộp xin rút."));

    assertThat(reports.draw(scope, closed, Lines.FIELD).total()).isEqualTo(before);
    assertThat(reports.draw(scope, period, Lines.FIELD).total().of(Measure.WITHDRAWN))
        .isEqualTo(before.of(Measure.WITHDRAWN) + 1);
    for (var measure : Measure.values()) {
      assertThat(reports.count(new Cell(scope, period, closed.id(), measure, null)))
          .as("closed %s", measure)
          .isEqualTo(before.of(measure));
    }
    assertThat(close.changes(scope, closed, 10))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.code()).isEqualTo(corrected.code().value());
              assertThat(change.before()).isNotNull();
              assertThat(change.after()).isNotNull();
            });
    assertRefused(ReportingRefusal.PERIOD_CLOSED, () -> close.handle(leader, scope, period));
  }

  @Test
  void is_refused_before_its_end_for_free_days_and_to_others() {
    var scope = reports.scope(leader, leader.agencyId(), false);
    assertRefused(
        ReportingRefusal.PERIOD_NOT_OVER, () -> close.handle(leader, scope, period("year-2027-1")));
    var days = Period.days(periods.today().minusDays(9), periods.today().minusDays(3));
    assertRefused(ReportingRefusal.PERIOD_NOT_STATUTORY, () -> close.handle(leader, scope, days));
    assertThatThrownBy(() -> close.handle(desk.person("tiepnhan"), scope, period("month-2026-5")))
        .isInstanceOf(Denied.class);
  }

  @Test
  void says_when_somebody_altered_it() {
    var scope = new Scope(reports.scope(leader, leader.agencyId(), false).agency(), false);
    received("2026-04-20T08:00");
    var closed = close.handle(leader, scope, period("month-2026-5"));
    assertThatThrownBy(
            () ->
                jdbc.sql("delete from reporting.closed_fact where closed_id = :closed")
                    .param("closed", closed.id())
                    .update())
        .isInstanceOf(UncategorizedSQLException.class);
    // whoever may do anything with the database
    jdbc.sql("alter table reporting.closed_fact disable trigger closed_fact_kept").update();
    jdbc.sql("update reporting.closed_fact set field = 'Khác' where closed_id = :closed")
        .param("closed", closed.id())
        .update();
    jdbc.sql("alter table reporting.closed_fact enable trigger closed_fact_kept").update();
    assertThat(close.isWhole(closed)).isFalse();
  }

  private Period period(String key) {
    return periods.of(key, leader.agencyPath()).orElseThrow();
  }

  private Dossier received(String local) {
    var received = new Dossier[1];
    AdjustableClock.at(
        Vietnam.instant(LocalDateTime.parse(local)), () -> received[0] = desk.received());
    return received[0];
  }
}
