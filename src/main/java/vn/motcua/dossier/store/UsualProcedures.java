package vn.motcua.dossier.store;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The procedures an agency is asked for most. */
@Repository
public class UsualProcedures {

  private static final String FIND =
      """
      select d.procedure_code
        from dossier.dossier d
       where d.agency_id = :agency
         and d.submitted_at >= :since
       group by d.procedure_code
       order by count(*) desc, d.procedure_code
       limit :limit
      """;

  private final JdbcClient jdbc;

  UsualProcedures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Codes, the most frequent first. */
  public List<String> since(long agencyId, Instant since, int limit) {
    return jdbc.sql(FIND)
        .param("agency", agencyId)
        .param("since", DossierRow.timestamp(since))
        .param("limit", limit)
        .query(String.class)
        .list();
  }
}
