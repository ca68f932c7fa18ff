package vn.motcua.audit;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the seals. */
@Repository
public class Seals {

  private static final String LAST =
      """
      select b.number, b.to_id, b.sealed_at, b.seal
        from audit.batch b
       order by b.number desc
       limit 1
      """;

  private final JdbcClient jdbc;

  Seals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest; empty while nothing is sealed. */
  public Optional<Seal> last() {
    return jdbc.sql(LAST)
        .query(
            (row, number) ->
                new Seal(
                    row.getLong("number"),
                    row.getLong("to_id"),
                    row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                    row.getBytes("seal")))
        .optional();
  }
}
