package vn.motcua.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.RowsTouched;

/** What the queue of one desk costs while very many wait elsewhere, in rows PostgreSQL touched. */
@DemonstrationTest
class ArrivalCostTest {

  private static final int MANY = 40_000;
  private static final int HERE_EVERY = 400;
  private static final int PAGE = 50;

  private static final String GENERATE =
      """
      insert into arrival.arrival (
             code, kind, agency_id, agency_path, field, procedure_name, applicant, channel, arrived_at, first_at,
             second_at, answer_by)
      select 'X-' || n, 'DOSSIER', case when n % :every = 0 then a.id else 0 end,
             case when n % :every = 0 then a.path else '/' || n || '/' end, 'Hộ tịch', 'Khai sinh', 'Người ' || n,
             'ONLINE', now(), now(), now(), now() + n * interval '1 second'
        from organisation.agency a, generate_series(1, :many) n
       where a.id = :agency
      """;

  @Autowired Desk desk;
  @Autowired Arrivals arrivals;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_desk_reads_about_what_waits_there() {
    var clerk = desk.person("tiepnhan");
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("set local statement_timeout = 0").update();
          jdbc.sql(GENERATE)
              .param("agency", clerk.agencyId())
              .param("many", MANY)
              .param("every", HERE_EVERY)
              .update();
          jdbc.sql("analyze arrival.arrival").update();

          var before = rowsTouched();
          var page = arrivals.page(clerk, Instant.EPOCH, 0, PAGE);
          var afterPage = rowsTouched();
          var count = arrivals.count(clerk, 100);
          var afterCount = rowsTouched();

          assertThat(page).hasSize(PAGE).allMatch(one -> one.agencyId() == clerk.agencyId());
          assertThat(count).isEqualTo(100);
          assertThat(afterPage - before).isBetween((long) PAGE, 2L * MANY / HERE_EVERY);
          assertThat(afterCount - afterPage).isBetween(100L, 2L * MANY / HERE_EVERY);
        });
  }

  private long rowsTouched() {
    return RowsTouched.of(jdbc, "arrival");
  }
}
