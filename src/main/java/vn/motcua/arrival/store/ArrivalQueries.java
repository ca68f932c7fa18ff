package vn.motcua.arrival.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.arrival.Arrival;
import vn.motcua.arrival.Arrival.Kind;
import vn.motcua.catalogue.Channel;

/** Reads what waits for the desk. */
@Repository
public class ArrivalQueries {

  private static final String COLUMNS =
      """
      a.arrival_id, a.code, a.kind, a.agency_id, a.procedure_name, a.applicant, a.channel, a.note,
      a.arrived_at, a.answer_by, a.taken_by, a.taken_by_name
      """;

  /** The paths between the first and the last of a reader’s scopes, of them those within one. */
  private static final String THEIRS =
      """
       a.answered_at is null
         and a.agency_path >= :first
         and a.agency_path < :beyond
         and exists (select
                       from unnest(cast(:scopes as text[]), cast(:fields as text[]))
                              reach (scope, field)
                      where starts_with(a.agency_path, reach.scope)
                        and (reach.field = '' or reach.field = a.field))
      """;

  private static final String PAGE =
      "select "
          + COLUMNS
          + " from arrival.arrival a where "
          + THEIRS
          + """
               and (a.answer_by, a.arrival_id) > (:afterDue, :after)
             order by a.answer_by, a.arrival_id
             limit :limit
            """;

  private static final String COUNT =
      "select count(*) from (select from arrival.arrival a where "
          + THEIRS
          + " limit :most) counted";

  private static final String FIND =
      "select "
          + COLUMNS
          + " from arrival.arrival a where a.code = :code and a.answered_at is null"
          + " order by a.arrival_id desc limit 1";

  private final JdbcClient jdbc;

  ArrivalQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Where a reader may receive dossiers.
   *
   * @param scope path of an agency, {@code /1/20/}
   * @param field of procedures; empty = every field
   */
  public record Reach(String scope, String field) {

    /** Behind everything below it. */
    private String beyond() {
      return scope.substring(0, scope.length() - 1) + (char) ('/' + 1);
    }
  }

  /** The most urgent first. */
  public List<Arrival> page(Collection<Reach> reach, Instant afterDue, long after, int limit) {
    return theirs(jdbc.sql(PAGE), reach)
        .param("afterDue", at(afterDue))
        .param("after", after)
        .param("limit", limit)
        .query(ArrivalQueries::read)
        .list();
  }

  /** Counted no further than {@code most}. */
  public int count(Collection<Reach> reach, int most) {
    return theirs(jdbc.sql(COUNT), reach).param("most", most).query(Integer.class).single();
  }

  /** What waits of that dossier; that the reader may see it is for the caller to have asked. */
  public Optional<Arrival> find(String code) {
    return jdbc.sql(FIND).param("code", code).query(ArrivalQueries::read).optional();
  }

  /** A reader has somewhere to read. */
  private static JdbcClient.StatementSpec theirs(
      JdbcClient.StatementSpec sql, Collection<Reach> reach) {
    return sql.param("first", Collections.min(reach.stream().map(Reach::scope).toList()))
        .param("beyond", Collections.max(reach.stream().map(Reach::beyond).toList()))
        .param("scopes", reach.stream().map(Reach::scope).toArray(String[]::new))
        .param("fields", reach.stream().map(Reach::field).toArray(String[]::new));
  }

  private static Arrival read(ResultSet row, int number) throws SQLException {
    var taken = row.getLong("taken_by");
    return new Arrival(
        row.getLong("arrival_id"),
        row.getString("code"),
        Kind.valueOf(row.getString("kind")),
        row.getLong("agency_id"),
        row.getString("procedure_name"),
        row.getString("applicant"),
        Channel.valueOf(row.getString("channel")),
        row.getString("note"),
        instant(row, "arrived_at"),
        instant(row, "answer_by"),
        taken == 0 ? null : taken,
        row.getString("taken_by_name"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
