package vn.motcua.petition.store;

import java.time.Instant;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.petition.PetitionFigures.Counts;
import vn.motcua.platform.sql.TypedParameters;

/** Counts petitions of agencies. */
@Repository
public class FigureStore {

  private static final String COUNTS =
      """
      with each as (
        select agency_id,
               settled_at >= :from and settled_at < :until as settled,
               coalesce(late, false) as late,
               coalesce(settled_at, 'infinity') >= :until
                 and due_at < :until
                 and not paused as overdue
          from petition.petitions_read
         where agency_id = any(:agencies)
           and status <> 'MERGED'
           and from_at < :until
      )
      select agency_id,
             count(*) filter (where settled or overdue) as petitions,
             count(*) filter (where settled and not late) as on_time,
             count(*) filter (where overdue) as prolonged
        from each
       group by agency_id
      """;

  private final JdbcClient jdbc;

  FigureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param until exclusive
   */
  public void read(
      Collection<Long> agencyIds, Instant from, Instant until, BiConsumer<Long, Counts> counts) {
    jdbc.sql(COUNTS)
        .paramSource(
            new TypedParameters()
                .value("agencies", agencyIds.toArray(Long[]::new))
                .moment("from", from)
                .moment("until", until))
        .query(
            row -> {
              counts.accept(
                  row.getLong("agency_id"),
                  new Counts(
                      row.getInt("petitions"), row.getInt("on_time"), row.getInt("prolonged")));
            });
  }
}
