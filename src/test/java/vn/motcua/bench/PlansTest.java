package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.DemonstrationTest;

@DemonstrationTest
class PlansTest {

  /** The driver prepares after five runs, the server keeps one plan after five more. */
  private static final int LIVES = 20;

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;

  @Test
  void no_statement_of_a_dossiers_life_is_planned_anew_each_time() {
    var lifecycle = new Lifecycle(context);
    for (var life = 0; life < LIVES; life++) {
      lifecycle.once(0);
    }
    assertThat(
            plannedOnce(
                "with created as%",
                "with changed as%", "with changed as%finished_at = %", "insert into audit.entry%"))
        .containsOnly(true)
        .hasSize(4);
  }

  /** Of the connection this thread had all the while. */
  private List<Boolean> plannedOnce(String... statements) {
    return List.of(statements).stream()
        .map(
            statement ->
                jdbc.sql(
                        """
                        select coalesce(max(generic_plans), 0) > 0
                          from pg_prepared_statements
                         where statement like :statement
                        """)
                    .param("statement", statement)
                    .query(Boolean.class)
                    .single())
        .toList();
  }
}
