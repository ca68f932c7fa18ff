package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.post.model.Movement;
import vn.motcua.post.store.FactStore;
import vn.motcua.post.store.FactStore.Figures;
import vn.motcua.post.store.FactStore.Line;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.RowsTouched;

/** How much goes by post, and what asking costs. */
class PostFiguresTest extends AtThePost {

  private static final int MANY = 60_000;

  /** Years of a whole province: a hundred agencies, of which one is asked for. */
  private static final String GENERATE =
      """
      insert into post.fact (kind, subject_id, agency_id, agency_path, field, day, flag)
      select case n % 3 when 0 then 'RECEIVED' when 1 then 'RETURNED' else 'DELIVERED' end,
             -n, n % 100, '/9/' || n % 100 || '/', 'Hộ tịch', date '2020-01-01' + n / 100, n % 2 = 0
        from generate_series(1, :many) n
      """;

  @Autowired FactStore facts;
  @Autowired TransactionTemplate transaction;

  @Test
  void counts_what_went_by_post_among_all_that_was_returned() throws Exception {
    var before = today();

    var parcel = scene.handedOver("");
    says(parcel, Movement.DELIVERED, "");
    desk.act("traketqua", scene.finished(ReturnBy.COUNTER), Action.RETURN_RESULT, "");

    var after = today();
    assertThat(after.returned() - before.returned()).isEqualTo(2);
    assertThat(after.returnedByPost() - before.returnedByPost()).isEqualTo(1);
    assertThat(after.delivered() - before.delivered()).isEqualTo(1);
    assertThat(after.deliveredInTime() - before.deliveredInTime()).isEqualTo(1);
    assertThat(after.received() - before.received()).isEqualTo(2);
  }

  @Test
  void a_month_of_one_agency_costs_that_month_of_that_agency() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("set local statement_timeout = 0").update();
          jdbc.sql(GENERATE).param("many", MANY).update();
          jdbc.sql("analyze post.fact").update();
          var before = RowsTouched.of(jdbc, "post", "fact");

          var figures =
              facts.figures(
                  "/9/42/", LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31), Line.DAY);

          assertThat(figures).hasSize(31);
          assertThat(RowsTouched.of(jdbc, "post", "fact") - before).isBetween(0L, 100L);
          status.setRollbackOnly();
        });
  }

  private Figures today() {
    var day = Vietnam.date(now());
    return facts.figures(desk.person("traketqua").agencyPath(), day, day, Line.DAY).stream()
        .findFirst()
        .orElse(new Figures("", 0, 0, 0, 0, 0, 0));
  }
}
