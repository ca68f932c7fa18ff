package vn.motcua.result.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.result.ExpiringResults.Expiring;

/** Reads issued papers by their last day. */
@Repository
public class ExpiringStore {

  private static final String BETWEEN =
      """
      select result_id, dossier_id, dossier_code, agency_id, agency_path, notation, valid_until
        from result.result
       where state = 'VALID'
         and valid_until is not null
         and (valid_until, result_id) > (:from, :after)
         and valid_until <= :to
       order by valid_until, result_id
       limit :limit
      """;

  private final JdbcClient jdbc;

  ExpiringStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Expiring> between(LocalDate from, long afterId, LocalDate to, int limit) {
    return jdbc.sql(BETWEEN)
        .param("from", from)
        .param("after", afterId)
        .param("to", to)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Expiring(
                    row.getLong("result_id"),
                    row.getLong("dossier_id"),
                    new DossierCode(row.getString("dossier_code")),
                    row.getLong("agency_id"),
                    row.getString("agency_path"),
                    row.getString("notation"),
                    row.getObject("valid_until", LocalDate.class)))
        .list();
  }
}
