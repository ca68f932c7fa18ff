package vn.motcua.dossier.recomputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.recomputation.LateDayOff.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.recomputation.Recomputation.State;
import vn.motcua.dossier.recomputation.RecomputationRow.Outcome;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** A day off entered late moves exactly the listed dossiers. */
@DemonstrationTest
class RecomputeDueDatesTest extends LateDayOffCase {

  @Autowired RecomputeDueDates recompute;
  @Autowired Desk desk;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;

  @Test
  void a_calendar_correction_moves_exactly_the_listed_dossiers() {
    var plain = late.received();
    var changed = late.received();
    var paused = late.act(late.received(), Action.REQUEST_SUPPLEMENT);
    var returned = late.act(late.received(), Action.WITHDRAW);
    var before = late.dues();

    late.enter();
    assertThat(late.dues()).as("the calendar alone moves nothing").isEqualTo(before);

    var id = late.ask();
    var listed = late.rows(id);
    assertThat(listed)
        .containsKeys(plain.code().value(), changed.code().value())
        .doesNotContainKeys(paused.code().value(), returned.code().value());
    var row = Objects.requireNonNull(listed.get(plain.code().value()));
    assertThat(row.beforeOn()).isEqualTo(LocalDate.of(2028, 3, 6));
    assertThat(row.afterOn()).isEqualTo(LocalDate.of(2028, 3, 7));
    assertThat(row.minutes()).isEqualTo(8 * 60);
    assertThat(late.dues()).as("the list moves nothing").isEqualTo(before);

    var since = late.received();
    late.act(changed, Action.FORWARD);
    late.confirm(id, false);
    work.finish(id);
    work.finish(id);

    var settled = late.rows(id);
    assertThat(LateDayOff.outcome(settled, plain)).isEqualTo(Outcome.MOVED);
    assertThat(LateDayOff.outcome(settled, changed)).isEqualTo(Outcome.CHANGED_SINCE);
    var after = late.dues();
    after.forEach(
        (code, due) -> {
          var of = settled.get(code);
          var moved = of != null && of.outcome() == Outcome.MOVED;
          assertThat(due)
              .as(code)
              .isEqualTo(
                  moved
                      ? Objects.requireNonNull(of).afterAt()
                      : before.getOrDefault(code, Objects.requireNonNull(since.timing().dueAt())));
        });
    assertThat(recompute.get(late.leader, id).state()).isEqualTo(State.DONE);
    assertThat(recompute.counts(late.leader, id).toDo()).isZero();

    var events = dossiers.view(late.leader, plain.code()).events();
    assertThat(events.stream().filter(event -> event.action() == Action.RECOMPUTE_DUE))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.dueBefore()).isEqualTo(row.beforeAt());
              assertThat(event.dueAfter()).isEqualTo(row.afterAt());
              assertThat(event.note()).contains("TB 12/TB-UBND", "Nghỉ bão");
            });
    assertThat(audited(plain)).isEqualTo(1);
  }

  @Test
  void a_promised_date_is_not_moved_to_an_earlier_one_unless_it_is_said_so() {
    late.enter();
    var first = late.received();
    var promised = first.timing().dueAt();
    late.withdraw();

    var kept = late.ask();
    late.confirm(kept, false);
    work.finish(kept);
    assertThat(LateDayOff.outcome(late.rows(kept), first)).isEqualTo(Outcome.KEPT);
    assertThat(late.due(first)).isEqualTo(promised);

    var moved = late.ask();
    late.confirm(moved, true);
    work.finish(moved);
    assertThat(LateDayOff.outcome(late.rows(moved), first)).isEqualTo(Outcome.MOVED);
    assertThat(late.due(first)).isBefore(promised);
  }

  @Test
  void a_day_promised_with_an_apology_moves_only_when_the_office_is_closed_on_it() {
    var apologised = late.rescheduled(late.received(), DAY.plusDays(10));
    var onTheDay = late.rescheduled(late.received(), DAY.plusDays(7));
    late.enter(DAY.plusDays(7));
    var listed = late.rows(late.ask());
    assertThat(listed).doesNotContainKey(apologised.code().value());
    assertThat(Objects.requireNonNull(listed.get(onTheDay.code().value())).afterOn())
        .isEqualTo(LocalDate.of(2028, 3, 13));
    late.withdraw(DAY.plusDays(7));
  }

  @Test
  void a_calendar_changed_again_moves_nothing() {
    var dossier = late.received();
    late.enter();
    var id = late.ask();
    late.withdraw();
    late.confirm(id, true);
    work.finish(id);
    assertThat(LateDayOff.outcome(late.rows(id), dossier)).isEqualTo(Outcome.CALENDAR_CHANGED);
    assertThat(late.due(dossier)).isEqualTo(dossier.timing().dueAt());
  }

  @Test
  void what_a_killed_node_left_behind_is_finished_by_the_next() {
    var dossiers = List.of(late.received(), late.received(), late.received());
    late.enter();
    var id = late.ask();
    late.confirm(id, false);
    // a node died after one row was settled and committed
    var first = dossiers.getFirst();
    jdbc.sql(
            """
            update dossier.recomputation_row
               set outcome = 'MOVED'
             where recomputation_id = :id
               and dossier_id = :dossier
            """)
        .param("id", id)
        .param("dossier", first.id())
        .update();
    work.finish(id);
    assertThat(late.due(first)).as("never twice").isEqualTo(first.timing().dueAt());
    assertThat(late.due(dossiers.get(1))).isAfter(dossiers.get(1).timing().dueAt());
    assertThat(recompute.get(late.leader, id).state()).isEqualTo(State.DONE);
  }

  @Test
  void only_a_list_that_was_looked_at_is_confirmed_once_with_reason_and_document() {
    late.received();
    late.enter();
    var id = late.ask();
    assertThatThrownBy(() -> recompute.confirm(late.leader, id, " ", " ", false))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.findings()).hasSize(2));
    late.confirm(id, false);
    assertThatThrownBy(() -> late.confirm(id, false)).isInstanceOf(Refused.class);
    work.finish(id);
    assertThatThrownBy(() -> recompute.ask(desk.person("canbo.huongphung"), late.leader.agencyId()))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> recompute.get(desk.person("lanhdao"), id))
        .isInstanceOf(NotVisible.class);
  }

  private int audited(Dossier dossier) {
    return jdbc.sql(
            "select count(*) from audit.entry where subject = :subject and action = 'dossier-recompute-due'")
        .param("subject", "dossier:" + dossier.code().value())
        .query(Integer.class)
        .single();
  }
}
