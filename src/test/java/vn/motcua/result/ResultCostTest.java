package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.result.model.Result;
import vn.motcua.result.store.ResultQueries;
import vn.motcua.result.store.ResultQueries.Part;
import vn.motcua.shared.Actor;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.RowsTouched;

/** What the pages of results cost among many, counted in rows PostgreSQL touched. */
@DemonstrationTest
class ResultCostTest {

  private static final int MANY = 60_000;
  private static final int PAGE = 50;

  /** Two in three in the registers of others, one in a hundred waits for a signature. */
  private static final String GENERATE =
      """
      insert into result.result (
             dossier_id, dossier_code, agency_id, agency_path, field, kind, edition, state, content, holder,
             identity_number, search_text, asked_at, due_at, year, number, notation, paper_on, mark, signer_id,
             signer_name, signer_title, signed_at, file_id, sha256, written_by, written_at)
      select -n, 'X00-' || n, a.id, a.path, 'Hộ tịch', 'CONFIRMATION', '2026-01-01',
             case when n % 100 = 0 then 'DRAFT' else 'VALID' end, '{}', 'Người ' || n,
             lpad((n % 20000)::text, 12, '9'), 'nguoi ' || n || ' x', case when n % 100 = 0 then now() end, now(),
             2025, n, n || '/UBND-XN', '2025-06-01', 'X' || n,
             s.signed, s.words, s.words, case when s.signed is not null then now() end, s.signed, s.words, 1, now()
        from generate_series(1, :many) n
       cross join lateral (
             select case when n % 3 = 0 then :own else -(n % 300) - 1 end as id,
                    case when n % 3 = 0 then :path else '/0/' || n % 300 || '/' end as path) a
       cross join lateral (
             select case when n % 100 <> 0 then n end as signed, case when n % 100 <> 0 then 'x' end as words) s
      """;

  @Autowired Desk desk;
  @Autowired ResultQueries results;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void pages_touch_few_more_rows_than_they_show_and_cost_no_more_among_many() {
    var leader = desk.person("lanhdao");
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("set local statement_timeout = 0").update();
          jdbc.sql(GENERATE)
              .param("many", MANY)
              .param("own", leader.agencyId())
              .param("path", leader.agencyPath())
              .update();
          jdbc.sql("analyze result.result").update();

          assertThat(touched(() -> register(leader, null), PAGE)).isLessThan(4L * PAGE);
          assertThat(touched(() -> register(leader, "nguoi"), PAGE)).isLessThan(4L * PAGE);
          assertThat(touched(() -> register(leader, "nguoi 19875 x"), 1)).isLessThan(4L * PAGE);
          assertThat(touched(() -> register(leader, "19875/UBND-XN"), 1)).isLessThan(10L);
          assertThat(touched(() -> results.waiting(leader, PAGE), PAGE)).isLessThan(MANY / 100L);
          assertThat(touched(() -> results.countWaiting(leader, PAGE), PAGE)).isLessThan(4L * PAGE);
          assertThat(
                  touched(
                      () -> results.ofPerson("999999919875", LocalDate.of(2026, 1, 1), PAGE), 3))
              .isLessThan(10L);
        });
  }

  private List<Result> register(Actor leader, @Nullable String text) {
    var part = new Part(leader.agencyId(), null, null, null, null, text, Long.MAX_VALUE);
    return results.register(leader, part, LocalDate.of(2026, 1, 1), PAGE);
  }

  private long touched(Supplier<?> asked, int found) {
    var before = rows();
    var answer = asked.get();
    assertThat(answer instanceof List<?> list ? list.size() : answer).isEqualTo(found);
    return rows() - before;
  }

  private long rows() {
    return RowsTouched.of(jdbc, "result");
  }
}
