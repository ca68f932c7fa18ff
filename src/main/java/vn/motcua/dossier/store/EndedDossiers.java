package vn.motcua.dossier.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Vietnam;

/** Dossiers out of whose state nothing leads. */
@Repository
public class EndedDossiers {

  private static final String OF =
      """
      select d.code, d.agency_path, d.procedure_code, d.field, max(e.at) as ended_at
        from dossier.dossier d
        join dossier.dossier_event e on e.dossier_id = d.dossier_id
       where d.code = any(:codes)
         and d.status = any(:final)
       group by d.code, d.agency_path, d.procedure_code, d.field
      """;

  private static final String[] FINAL =
      Arrays.stream(Status.values())
          .filter(Status::isFinal)
          .map(Status::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;

  EndedDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One that has ended.
   *
   * @param endedOn the day of its last event
   */
  public record Ended(
      String code, String agencyPath, String procedureCode, String field, LocalDate endedOn) {}

  /** Those of these codes that have ended. */
  public List<Ended> of(Collection<String> codes) {
    return jdbc.sql(OF)
        .param("codes", codes.toArray(String[]::new))
        .param("final", FINAL)
        .query(
            (row, number) ->
                new Ended(
                    row.getString("code"),
                    row.getString("agency_path"),
                    row.getString("procedure_code"),
                    row.getString("field"),
                    Vietnam.date(row.getObject("ended_at", Timestamp.class).toInstant())))
        .list();
  }
}
