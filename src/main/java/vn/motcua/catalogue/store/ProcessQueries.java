package vn.motcua.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcessStep;

/** Reads processes with their history. */
@Repository
public class ProcessQueries {

  private static final String COLUMNS =
      """
      select id, procedure_code, agency_id, version, status, revision, note, drafted_at, drafted_by,
        effective_from, ended_on, published_at, published_by, withdrawn_at, withdrawn_by, withdrawn_reason
      from catalogue.process
      """;
  private static final String HISTORY =
      COLUMNS
          + """
            where procedure_code = :code
              and agency_id = :agency
            order by version desc
            limit 200
            """;
  private static final String DRAFT =
      COLUMNS
          + """
            where procedure_code = :code
              and agency_id = :agency
              and status = 'DRAFT'
            """;
  private static final String OF_AGENCIES =
      COLUMNS
          + """
            where agency_id in (:agencies)
              and (status = 'DRAFT'
                or (effective_from <= :on and (ended_on is null or ended_on > :on)))
            """;

  private final JdbcClient jdbc;
  private final ProcessSteps steps;

  ProcessQueries(JdbcClient jdbc, ProcessSteps steps) {
    this.jdbc = jdbc;
    this.steps = steps;
  }

  /** What that agency wrote for the procedure, newest first, a draft included. */
  public List<ProcessVersion> history(String code, long agencyId) {
    return jdbc.sql(HISTORY)
        .param("code", code)
        .param("agency", agencyId)
        .query(ProcessQueries::read)
        .list();
  }

  public Optional<ProcessVersion> draft(String code, long agencyId) {
    return jdbc.sql(DRAFT)
        .param("code", code)
        .param("agency", agencyId)
        .query(ProcessQueries::read)
        .optional();
  }

  /** The drafts of these agencies, and what they have in force that day. */
  public List<ProcessVersion> of(Collection<Long> agencyIds, LocalDate on) {
    return jdbc.sql(OF_AGENCIES)
        .param("agencies", agencyIds)
        .param("on", on)
        .query(ProcessQueries::read)
        .list();
  }

  public List<ProcessStep> steps(long processId) {
    return steps.of(processId);
  }

  /** The steps of several processes, by process. */
  public Map<Long, List<ProcessStep>> steps(Collection<Long> processIds) {
    return steps.of(processIds);
  }

  private static ProcessVersion read(ResultSet row, int number) throws SQLException {
    return new ProcessVersion(
        row.getLong("id"),
        row.getString("procedure_code"),
        row.getLong("agency_id"),
        row.getInt("version"),
        ProcessVersion.Status.valueOf(row.getString("status")),
        row.getInt("revision"),
        row.getString("note"),
        Objects.requireNonNull(instant(row, "drafted_at")),
        row.getString("drafted_by"),
        row.getObject("effective_from", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        instant(row, "published_at"),
        row.getString("published_by"),
        instant(row, "withdrawn_at"),
        row.getString("withdrawn_by"),
        row.getString("withdrawn_reason"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
