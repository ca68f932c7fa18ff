package vn.motcua.dossier.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.recomputation.RecomputationRow.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.testing.Desk;
import vn.motcua.testing.VietnamTime;
import vn.motcua.workcalendar.change.EnterDays;
import vn.motcua.workcalendar.change.EnteredDays;
import vn.motcua.workcalendar.change.EntryKind;
import vn.motcua.workcalendar.change.Ground;
import vn.motcua.workcalendar.change.WithdrawEntry;
import vn.motcua.workcalendar.engine.SpecialKind;

/** A day off entered late in the calendar of Hướng Phùng, and dossiers whose limit it lies in. */
final class LateDayOff {

  /** A Wednesday; three working days later is a Monday. */
  private static final String RECEIVED = "2028-03-01T08:00";

  /** Inside the limit of what is received that day. */
  static final LocalDate DAY = LocalDate.of(2028, 3, 3);

  private static final Ground GROUND = new Ground("TB 12/TB-UBND", "");

  final Actor leader;

  private final RecomputeDueDates recompute;
  private final RecomputationWork work;
  private final EnterDays enterDays;
  private final WithdrawEntry withdraw;
  private final Desk desk;
  private final ReceiveDossier receive;
  private final DossierActions actions;
  private final JdbcClient jdbc;

  LateDayOff(ApplicationContext context) {
    recompute = context.getBean(RecomputeDueDates.class);
    work = context.getBean(RecomputationWork.class);
    enterDays = context.getBean(EnterDays.class);
    withdraw = context.getBean(WithdrawEntry.class);
    desk = context.getBean(Desk.class);
    receive = context.getBean(ReceiveDossier.class);
    actions = context.getBean(DossierActions.class);
    jdbc = context.getBean(JdbcClient.class);
    leader = desk.person("lanhdao.huongphung");
  }

  void enter() {
    enter(DAY);
  }

  void enter(LocalDate day) {
    var closed = new EnteredDays(SpecialKind.LOCAL_CLOSURE, day, day, "Nghỉ bão");
    enterDays.handle(leader, leader.agencyId(), List.of(closed), GROUND);
  }

  void withdraw() {
    withdraw(DAY);
  }

  void withdraw(LocalDate day) {
    withdraw.handle(leader, leader.agencyId(), EntryKind.DAY, day, GROUND);
  }

  /** The next test finds the day open, whatever this one did. */
  void leaveOpen() {
    try {
      withdraw();
    } catch (NotVisible gone) {
      assertThat(gone).isNotNull();
    }
  }

  /** The list of what is to be recomputed, as it waits to be confirmed. */
  long ask() {
    var id = recompute.ask(leader, leader.agencyId());
    work.finish(id);
    return id;
  }

  void confirm(long id, boolean earlier) {
    recompute.confirm(leader, id, "Nghỉ bão", "TB 12/TB-UBND", earlier);
  }

  Map<String, RecomputationRow> rows(long id) {
    return recompute.rows(leader, id, 0, 1000).stream()
        .collect(Collectors.toMap(RecomputationRow::code, row -> row));
  }

  static Outcome outcome(Map<String, RecomputationRow> rows, Dossier dossier) {
    return Objects.requireNonNull(
        Objects.requireNonNull(rows.get(dossier.code().value())).outcome());
  }

  Map<String, Instant> dues() {
    return jdbc
        .sql("select code, due_at from dossier.dossier where due_at is not null")
        .query(
            (row, number) ->
                Map.entry(row.getString("code"), row.getTimestamp("due_at").toInstant()))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Instant due(Dossier dossier) {
    return Objects.requireNonNull(dues().get(dossier.code().value()));
  }

  Dossier received() {
    return VietnamTime.at(
        RECEIVED,
        () ->
            receive.handle(
                desk.person("tiepnhan.huongphung"),
                desk.intake("H50.102", Desk.MARITAL_STATUS),
                null));
  }

  Dossier act(Dossier dossier, Action action) {
    return act(dossier, action, Request.of(dossier.version(), "Lý do"));
  }

  /** With an apology, to that day. */
  Dossier rescheduled(Dossier dossier, LocalDate on) {
    var request = new Request(dossier.version(), "Chờ xác minh", null, null, on, null, List.of());
    return act(dossier, Action.RESCHEDULE, request);
  }

  private Dossier act(Dossier dossier, Action action, Request request) {
    return VietnamTime.at(
        RECEIVED,
        () -> actions.perform(desk.person("tiepnhan.huongphung"), dossier.code(), action, request));
  }
}
