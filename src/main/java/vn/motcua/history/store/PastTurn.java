package vn.motcua.history.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The turn of whoever changes past dossiers, held until the transaction ends: codes cannot be
 * stored twice by two imports, and numbers are seen in the order in which they were drawn.
 */
@Component
public class PastTurn {

  private final JdbcClient jdbc;

  PastTurn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for the turn. */
  public void take() {
    jdbc.sql("select id from history.turn where id = 1 for update").query(Long.class).single();
  }

  /** Draws so many numbers without gaps and answers the first; the turn must have been taken. */
  public long draw(int count) {
    return jdbc.sql(
                """
                update history.turn
                   set next_number = next_number + :count
                 where id = 1
                returning next_number
                """)
            .param("count", count)
            .query(Long.class)
            .single()
        - count;
  }
}
