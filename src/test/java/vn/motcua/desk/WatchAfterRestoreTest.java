package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.desk.Warnings.due;
import static vn.motcua.desk.Warnings.midnightAfter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.store.WatchMark;
import vn.motcua.testing.UseCaseTest;

/** A dump restored into another cluster brings numbers of transactions that mean nothing there. */
@UseCaseTest
class WatchAfterRestoreTest extends WarningCase {

  private static final long FAR_AHEAD = 9_000_000_000_000L;

  /** Of a cluster that does not exist. */
  private static final long ANOTHER_CLUSTER = 1;

  @Autowired WatchMark mark;

  @BeforeEach
  void look() {
    warnings.lookAt(now);
  }

  @Test
  void a_mark_ahead_of_the_present_hides_no_dossier_old_or_new() {
    var known = assigned("Cũ, đã xem");
    warnings.lookAt(now.plusSeconds(30));
    var unseen = assigned("Cũ, chưa xem");
    write(FAR_AHEAD, known, unseen);
    restored(FAR_AHEAD + 1, thisCluster());

    warnings.lookAt(now.plusSeconds(60));
    assertThat(watched(known)).isTrue();
    assertThat(watched(unseen)).isTrue();
    assertThat(mark()).isLessThan(FAR_AHEAD);

    var fresh = office.assigned("Mới", now.plusSeconds(70));
    warnings.lookAt(midnightAfter(due(fresh)));
    assertThat(warnings.ofTheWhole(office.officer)).hasSize(3);
  }

  @Test
  void a_mark_behind_the_present_hides_no_event_written_elsewhere() {
    var unseen = assigned("Cũ, chưa xem");
    write(FAR_AHEAD, unseen);
    restored(3, ANOTHER_CLUSTER);
    warnings.lookAt(midnightAfter(due(unseen)));
    assertThat(warnings.ofTheWhole(office.officer)).hasSize(1);
  }

  @Test
  void all_is_read_once_and_events_from_elsewhere_never_again() {
    var dossier = assigned("Một");
    write(FAR_AHEAD, dossier);
    restored(FAR_AHEAD + 1, thisCluster());
    warnings.lookAt(now.plusSeconds(30));
    assertThat(mark.presentIfForeign()).isEmpty();

    // whoever read the dossier or its event again would find it changed
    forgetVersion(dossier);
    assertThat(transaction.<Integer>execute(status -> mark.queueChanged())).isZero();
    warnings.lookAt(now.plusSeconds(60));
    assertThat(watched(dossier)).isFalse();

    office.perform(office.officer, dossier, Action.REQUEST_SUPPLEMENT, now.plusSeconds(70));
    warnings.lookAt(now.plusSeconds(90));
    assertThat(isOnWatch(dossier)).as("its own events are read").isFalse();
  }

  @Test
  void what_came_with_its_version_known_is_not_looked_at_again() {
    var dossier = assigned("Một");
    warnings.lookAt(now.plusSeconds(30));
    restored(FAR_AHEAD, ANOTHER_CLUSTER);
    assertThat(mark.presentIfForeign()).isPresent();
    assertThat(transaction.<Integer>execute(status -> mark.queueOpen(office.agency.id()))).isZero();
    assertThat(watched(dossier)).isTrue();
  }

  @Test
  void cut_off_in_the_middle_all_is_read_again_from_the_beginning() {
    var dossier = assigned("Một");
    write(FAR_AHEAD, dossier);
    restored(FAR_AHEAD + 1, ANOTHER_CLUSTER);
    // a node reads another agency, and dies
    var present = mark.presentIfForeign();
    var first = mark.nextAgency(0).orElseThrow();
    transaction.executeWithoutResult(status -> mark.queueOpen(first));
    assertThat(mark.presentIfForeign()).as("the mark is foreign to the end").isPresent();

    var meanwhile = office.assigned("Hai", now.plusSeconds(10));
    warnings.lookAt(now.plusSeconds(30));
    assertThat(watched(dossier)).isTrue();
    assertThat(watched(meanwhile)).isTrue();

    // the one thought dead comes to its end late
    mark.setIfForeign(present.orElseThrow());
    assertThat(mark()).isGreaterThan(Long.parseLong(present.orElseThrow()));
  }

  @Test
  void two_nodes_at_once_watch_everything_and_warn_once() throws Exception {
    var dossier = assigned("Một");
    write(FAR_AHEAD, dossier);
    restored(FAR_AHEAD + 1, ANOTHER_CLUSTER);
    warnings.lookTwiceAtOnce(midnightAfter(due(dossier)));
    assertThat(mark.presentIfForeign()).isEmpty();
    assertThat(warnings.ofTheWhole(office.officer)).hasSize(1);
  }

  /** What a dump brings: the mark and the cluster that counted it. */
  private void restored(long allReadTo, long cluster) {
    jdbc.sql(
            """
            update dossier.watch_mark
               set all_read_to = cast(:mark as xid8),
                   cluster = :cluster
            """)
        .param("mark", Long.toString(allReadTo))
        .param("cluster", cluster)
        .update();
  }

  /** Has these dossiers' events bear a number of another cluster, as a dump would. */
  private void write(long transactionId, Dossier... dossiers) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("alter table dossier.dossier_event disable trigger dossier_event_append_only")
              .update();
          for (var dossier : dossiers) {
            jdbc.sql(
                    """
                    update dossier.dossier_event
                       set written_in = cast(:id as xid8)
                     where dossier_id = :dossier
                    """)
                .param("id", Long.toString(transactionId))
                .param("dossier", dossier.id())
                .update();
          }
          jdbc.sql("alter table dossier.dossier_event enable trigger dossier_event_append_only")
              .update();
        });
  }

  private void forgetVersion(Dossier dossier) {
    jdbc.sql("update dossier.watch set version = null where dossier_id = :dossier")
        .param("dossier", dossier.id())
        .update();
  }

  private long thisCluster() {
    return jdbc.sql("select system_identifier from pg_control_system()").query(Long.class).single();
  }

  private long mark() {
    return Long.parseLong(
        jdbc.sql("select all_read_to::text from dossier.watch_mark").query(String.class).single());
  }

  private boolean isOnWatch(Dossier dossier) {
    return jdbc.sql("select count(*) from dossier.watch where dossier_id = :dossier")
            .param("dossier", dossier.id())
            .query(Integer.class)
            .single()
        == 1;
  }

  /** Looked at as it is now. */
  private boolean watched(Dossier dossier) {
    return jdbc.sql(
                """
                select count(*)
                  from dossier.watch w
                  join dossier.dossier d on d.dossier_id = w.dossier_id
                                        and d.version = w.version
                 where d.dossier_id = :dossier
                """)
            .param("dossier", dossier.id())
            .query(Integer.class)
            .single()
        == 1;
  }
}
