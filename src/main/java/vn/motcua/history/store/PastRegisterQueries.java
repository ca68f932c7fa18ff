package vn.motcua.history.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.history.model.PastOutcome;
import vn.motcua.history.register.PastEntry;
import vn.motcua.history.register.PastPlace;
import vn.motcua.shared.Vietnam;

/** Reads past dossiers in the order of a register, along the index by agency and day of receipt. */
@Component
public class PastRegisterQueries {

  private static final String LINES =
      """
      select p.past_id, p.code, p.procedure_code, p.procedure_name, p.field, p.applicant_name, p.address, p.phone,
             p.received_on, p.due_on, p.returned_at, p.outcome, p.import_id, i.file_name
        from history.past_dossier p
        join history.import i on i.import_id = p.import_id
       where p.agency_id = :agency
         and p.received_on >= :from
         and p.received_on < :before
      """;

  private static final String PAGE =
      LINES
          + """
               and (p.received_on, p.past_id) > (cast(:day as date), :past)
             order by p.received_on, p.past_id
             limit :limit
            """;

  private static final String ALL = LINES + " order by p.received_on, p.past_id";

  private static final String COUNT =
      """
      select count(*)
        from history.past_dossier
       where agency_id = :agency
         and received_on >= :from
         and received_on < :before
      """;

  private static final int PIECE = 500;

  private final JdbcClient jdbc;

  PastRegisterQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<PastEntry> page(long agencyId, int year, PastPlace after, int limit) {
    return spec(PAGE, agencyId, year)
        .param("day", after.receivedOn())
        .param("past", after.pastId())
        .param("limit", limit)
        .query(PastRegisterQueries::read)
        .list();
  }

  /** To be closed; read piece by piece in the caller's transaction. */
  public Stream<PastEntry> all(long agencyId, int year) {
    return spec(ALL, agencyId, year).withFetchSize(PIECE).query(PastRegisterQueries::read).stream();
  }

  public long count(long agencyId, int year) {
    return spec(COUNT, agencyId, year).query(Long.class).single();
  }

  private JdbcClient.StatementSpec spec(String sql, long agencyId, int year) {
    return jdbc.sql(sql)
        .param("agency", agencyId)
        .param("from", LocalDate.of(year, 1, 1))
        .param("before", LocalDate.of(year + 1, 1, 1));
  }

  private static PastEntry read(ResultSet row, int number) throws SQLException {
    var name = row.getString("procedure_name");
    var outcome = row.getString("outcome");
    var returnedAt = row.getTimestamp("returned_at");
    return new PastEntry(
        row.getLong("past_id"),
        row.getString("code"),
        row.getString("procedure_code"),
        name.isEmpty() ? row.getString("field") : name,
        row.getString("applicant_name"),
        Objects.requireNonNullElse(row.getString("address"), ""),
        Objects.requireNonNullElse(row.getString("phone"), ""),
        row.getObject("received_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        returnedAt == null ? null : Vietnam.date(returnedAt.toInstant()),
        outcome == null ? null : PastOutcome.valueOf(outcome),
        row.getLong("import_id"),
        row.getString("file_name"));
  }
}
