package vn.motcua.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.evaluation.declaring.Declaration;
import vn.motcua.evaluation.declaring.Declaration.Appraisal;
import vn.motcua.evaluation.declaring.Declared;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.reporting.period.Period;
import vn.motcua.shared.Actor;

/** Keeps what agencies declare and what was found of it. */
@Repository
public class DeclarationStore {

  private static final String SELECT =
      """
      select d.id, d.agency_id, d.from_on, d.to_on, d.version, d.listed, d.on_the_spot, d.at_desk, d.posted,
             d.petitions, d.petitions_on_time, d.petitions_prolonged, d.ground, d.declared_at, d.declared_by,
             d.declared_by_name, a.declaration_id, a.listed as a_listed, a.on_the_spot as a_on_the_spot,
             a.at_desk as a_at_desk, a.posted as a_posted, a.petitions as a_petitions,
             a.petitions_on_time as a_petitions_on_time, a.petitions_prolonged as a_petitions_prolonged, a.note,
             a.appraised_at, a.appraised_by_name
        from evaluation.declaration d
        left join evaluation.appraisal a on a.declaration_id = d.id
       where d.agency_id = any(:agencies)
         and d.from_on = :from
         and d.to_on = :to
       order by d.agency_id, d.version desc
      """;

  private static final String DECLARE =
      """
      insert into evaluation.declaration (
        agency_id, from_on, to_on, period, version, listed, on_the_spot, at_desk, posted, petitions,
        petitions_on_time, petitions_prolonged, ground, declared_at, declared_by, declared_by_name)
      values (
        :agency, :from, :to, :period, :version, :listed, :onTheSpot, :atDesk, cast(:posted as boolean), :petitions,
        :onTime, :prolonged, :ground, :at, :by, :byName)
      """;

  private static final String APPRAISE =
      """
      insert into evaluation.appraisal (
        declaration_id, listed, on_the_spot, at_desk, posted, petitions, petitions_on_time, petitions_prolonged,
        note, appraised_at, appraised_by, appraised_by_name)
      values (
        :declaration, :listed, :onTheSpot, :atDesk, cast(:posted as boolean), :petitions, :onTime, :prolonged,
        :note, :at, :by, :byName)
      """;

  private final JdbcClient jdbc;

  DeclarationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What counts for each agency: its latest version. */
  public Map<Long, Declaration> latest(List<Long> agencyIds, LocalDate from, LocalDate to) {
    return read(agencyIds, from, to).stream()
        .collect(
            Collectors.toMap(
                Declaration::agencyId, declaration -> declaration, (latest, older) -> latest));
  }

  /** All versions, the latest first. */
  public List<Declaration> versions(long agencyId, LocalDate from, LocalDate to) {
    return read(List.of(agencyId), from, to);
  }

  private List<Declaration> read(List<Long> agencyIds, LocalDate from, LocalDate to) {
    return jdbc.sql(SELECT)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("from", from)
        .param("to", to)
        .query((row, number) -> declaration(row))
        .list();
  }

  public void declare(
      Actor actor,
      long agencyId,
      Period period,
      int version,
      Declared declared,
      String ground,
      Instant at) {
    jdbc.sql(DECLARE)
        .paramSource(
            figures(declared)
                .id("agency", agencyId)
                .day("from", period.from())
                .day("to", period.to())
                .text("period", period.key())
                .number("version", version)
                .text("ground", ground)
                .moment("at", at)
                .id("by", actor.accountId())
                .text("byName", actor.fullName()))
        .update();
  }

  public void appraise(Actor actor, long declarationId, Declared found, String note, Instant at) {
    jdbc.sql(APPRAISE)
        .paramSource(
            figures(found)
                .id("declaration", declarationId)
                .text("note", note)
                .moment("at", at)
                .id("by", actor.accountId())
                .text("byName", actor.fullName()))
        .update();
  }

  private static TypedParameters figures(Declared declared) {
    return new TypedParameters()
        .number("listed", declared.listed())
        .number("onTheSpot", declared.onTheSpot())
        .number("atDesk", declared.atDesk())
        .text("posted", declared.posted() == null ? null : declared.posted().toString())
        .number("petitions", declared.petitions())
        .number("onTime", declared.petitionsOnTime())
        .number("prolonged", declared.petitionsProlonged());
  }

  private static Declaration declaration(ResultSet row) throws SQLException {
    return new Declaration(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class),
        row.getInt("version"),
        declared(row, ""),
        row.getString("ground"),
        instant(row, "declared_at"),
        row.getLong("declared_by"),
        row.getString("declared_by_name"),
        row.getObject("declaration_id") == null
            ? null
            : new Appraisal(
                declared(row, "a_"),
                row.getString("note"),
                instant(row, "appraised_at"),
                row.getString("appraised_by_name")));
  }

  private static Declared declared(ResultSet row, String prefix) throws SQLException {
    return new Declared(
        number(row, prefix + "listed"),
        number(row, prefix + "on_the_spot"),
        number(row, prefix + "at_desk"),
        (Boolean) row.getObject(prefix + "posted"),
        number(row, prefix + "petitions"),
        number(row, prefix + "petitions_on_time"),
        number(row, prefix + "petitions_prolonged"));
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    return (Integer) row.getObject(column);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
