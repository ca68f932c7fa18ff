package vn.motcua.dossier.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.WaitingDossiers.Place;
import vn.motcua.dossier.model.Dossier;

/** Reads dossiers at which it is the applicant's turn, along an index of each state. */
@Repository
public class WaitingStore {

  private static final String READ = "select " + DossierRow.COLUMNS + " from dossier.dossier d";

  private static final String UNFETCHED =
      READ
          + """
             where d.status = 'FINISHED'
               and d.return_by = 'COUNTER'
               and (d.finished_at, d.dossier_id) > (:since, :id)
               and d.finished_at < :until
             order by d.finished_at, d.dossier_id
             limit :limit
            """;

  private static final String NOT_SUPPLEMENTED =
      READ
          + """
             where d.status = 'AWAITING_SUPPLEMENT'
               and (d.paused_at, d.dossier_id) > (:since, :id)
               and d.paused_at < :until
             order by d.paused_at, d.dossier_id
             limit :limit
            """;

  private final JdbcClient jdbc;

  WaitingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Dossier> unfetched(Place after, Instant until, int limit) {
    return read(UNFETCHED, after, until, limit);
  }

  public List<Dossier> notSupplemented(Place after, Instant until, int limit) {
    return read(NOT_SUPPLEMENTED, after, until, limit);
  }

  private List<Dossier> read(String sql, Place after, Instant until, int limit) {
    return jdbc.sql(sql)
        .param("since", at(after.since()))
        .param("id", after.dossierId())
        .param("until", at(until))
        .param("limit", limit)
        .query(DossierRow::read)
        .list();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
