package vn.motcua.scan.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trays whose file was made. */
@Repository
public class EndedTrays {

  private static final String OF =
      """
      select tray_id, ended_at
        from scan.tray
       where tray_id = any(:trays)
         and status = 'DONE'
      """;

  private final JdbcClient jdbc;

  EndedTrays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** When the files of those of these trays were made that were. */
  public Map<Long, Instant> of(Collection<Long> trays) {
    var ended = new HashMap<Long, Instant>();
    jdbc.sql(OF)
        .param("trays", trays.toArray(Long[]::new))
        .query(
            row -> {
              ended.put(
                  row.getLong("tray_id"),
                  row.getObject("ended_at", OffsetDateTime.class).toInstant());
            });
    return ended;
  }
}
