package vn.motcua.scan.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trays that nobody saves. */
@Repository
public class AbandonedTrays {

  private static final String NEXT =
      """
      select tray_id
        from scan.tray
       where status in ('OPEN', 'FAILED')
         and touched_at < :before
       order by touched_at
       limit :most
         for update skip locked
      """;

  private final JdbcClient jdbc;

  AbandonedTrays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nobody touches them until the transaction ends. */
  public List<Long> next(Instant before, int most) {
    return jdbc.sql(NEXT)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(Long.class)
        .list();
  }

  public void delete(List<Long> trays) {
    for (var table : List.of("scan.page", "scan.tray")) {
      jdbc.sql("delete from " + table + " where tray_id = any(:trays)")
          .param("trays", trays.toArray(Long[]::new))
          .update();
    }
  }
}
