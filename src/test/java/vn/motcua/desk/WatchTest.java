package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.desk.Warnings.due;
import static vn.motcua.desk.Warnings.midnightAfter;
import static vn.motcua.desk.Warnings.morning;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.testing.RowsTouched;
import vn.motcua.testing.UseCaseTest;

/** How the look for dates finds what to look at, whoever else is at work. */
@UseCaseTest
class WatchTest extends WarningCase {

  private static final int MANY = 200_000;

  @Autowired MockMvc mvc;

  @Test
  void two_nodes_at_once_warn_once_and_the_dossier_tells_who_was_warned() throws Exception {
    var dossier = assigned("Một");
    warnings.lookTwiceAtOnce(midnightAfter(due(dossier)));
    assertThat(warnings.ofTheWhole(office.officer)).hasSize(1);
    assertThat(new Browser(mvc, office.officer).page("/desk/dossiers/" + dossier.code()))
        .contains("Cảnh báo hồ sơ quá hạn")
        .contains("gửi trưởng đơn vị");
  }

  @Test
  void work_cut_off_in_the_middle_leaves_no_half_and_is_done_again() {
    var due = due(assigned("Một"));
    transaction.executeWithoutResult(
        status -> {
          warnings.lookAt(morning(due));
          status.setRollbackOnly();
        });
    assertThat(warnings.ofTheWhole(office.officer)).isEmpty();
    warnings.lookAt(morning(due));
    assertThat(warnings.ofTheWhole(office.officer)).hasSize(1);
  }

  @Test
  void what_commits_after_a_look_at_later_work_is_still_looked_at() throws Exception {
    var filed = new CountDownLatch(1);
    var looked = new CountDownLatch(1);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var slow =
          pool.submit(
              () ->
                  transaction.execute(
                      status -> {
                        var dossier = assigned("Chậm");
                        filed.countDown();
                        await(looked);
                        return dossier;
                      }));
      await(filed);
      new TestOffice(context).assigned("Nhanh", now);
      warnings.lookAt(now.plusSeconds(30));
      looked.countDown();
      warnings.lookAt(midnightAfter(due(Objects.requireNonNull(slow.get()))));
    }
    assertThat(warnings.ofTheWhole(office.officer)).hasSize(1);
  }

  @Test
  void an_act_does_not_wait_for_the_look_that_has_its_dossier() throws Exception {
    var dossier = assigned("Một");
    try (var pool = Executors.newSingleThreadExecutor()) {
      transaction.executeWithoutResult(
          status -> {
            warnings.lookAt(morning(due(dossier)));
            var act =
                pool.submit(
                    () ->
                        office.perform(
                            office.officer,
                            dossier,
                            Action.REQUEST_SUPPLEMENT,
                            now.plusSeconds(9)));
            assertThat(act).succeedsWithin(Duration.ofSeconds(20));
          });
    }
  }

  @Test
  void among_200_000_only_those_whose_time_has_come_are_looked_at() {
    var dossier = assigned("Một");
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql(
                  """
                  insert into dossier.watch (dossier_id, look_at)
                  select -n, cast(:later as timestamptz) + n * interval '1 second'
                    from generate_series(1, :many) n
                  """)
              .param("many", MANY)
              .param("later", now.plusSeconds(86_400 * 300L).atOffset(ZoneOffset.UTC))
              .update();
          jdbc.sql("analyze dossier.watch").update();
          var before = touched();
          warnings.lookAt(morning(due(dossier)));
          assertThat(warned(dossier)).isTrue();
          assertThat(touched() - before).isLessThan(MANY / 10);
          status.setRollbackOnly();
        });
  }

  private boolean warned(Dossier dossier) {
    return jdbc.sql("select exists (select 1 from dossier.warning where dossier_id = :id)")
        .param("id", dossier.id())
        .query(Boolean.class)
        .single();
  }

  private long touched() {
    return RowsTouched.of(jdbc, "dossier");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
