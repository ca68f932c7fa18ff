package vn.motcua.reporting.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Up to which number past dossiers are in the sums. */
@Repository
public class PastMark {

  private final JdbcClient jdbc;

  PastMark(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The mark, which nobody else reads or moves until this transaction ends. */
  public long lock() {
    return jdbc.sql("select last_number from reporting.past_mark for update")
        .query(Long.class)
        .single();
  }

  /** The mark, which nobody moves until this transaction ends. */
  public long hold() {
    return jdbc.sql("select last_number from reporting.past_mark for share")
        .query(Long.class)
        .single();
  }

  /** As {@link #lock}; empty while somebody else reads or holds it. */
  public Optional<Long> lockIfFree() {
    return jdbc.sql("select last_number from reporting.past_mark for update skip locked")
        .query(Long.class)
        .optional();
  }

  /** How many numbers there are behind the mark. */
  public long pending() {
    return jdbc.sql(
            """
            select greatest(coalesce(max(p.past_id), 0) - (select m.last_number from reporting.past_mark m), 0)
              from history.past_dossier_read p
            """)
        .query(Long.class)
        .single();
  }

  /** The highest number there is; 0 before the first. */
  public long highest() {
    return jdbc.sql("select coalesce(max(past_id), 0) from history.past_dossier_read")
        .query(Long.class)
        .single();
  }

  public void set(long number) {
    jdbc.sql("update reporting.past_mark set last_number = :number")
        .param("number", number)
        .update();
  }
}
