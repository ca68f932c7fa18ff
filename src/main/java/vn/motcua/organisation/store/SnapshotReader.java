package vn.motcua.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.HeldCode;

/** Reads the whole organisation, about 14,000 agencies, in five queries. */
@Component
class SnapshotReader {

  private static final String VERSION =
      """
      select number
        from organisation.version
      """;
  private static final String AGENCIES =
      """
      select a.*, c.code, coalesce(c.demonstration, false) as demonstration_code
        from organisation.agency a
        left join (select distinct on (agency_id) agency_id, code, demonstration
                     from organisation.agency_code
                    order by agency_id, valid_from desc) c
          on c.agency_id = a.id
       order by a.name collate "vi-x-icu", a.id
      """;
  private static final String CODES =
      """
      select code, agency_id, valid_from, valid_to, demonstration
        from organisation.agency_code
      """;
  private static final String SUCCESSIONS =
      """
      select predecessor_id, successor_id
        from organisation.succession
      """;
  private static final String DEPARTMENT_SUCCESSIONS =
      """
      select predecessor_id, successor_id
        from organisation.department_succession
      """;
  private static final String DEPARTMENTS =
      """
      select id, agency_id, name, kind, valid_from, valid_to
        from organisation.department
       order by id
      """;

  private final JdbcClient jdbc;

  SnapshotReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long version() {
    return jdbc.sql(VERSION).query(Long.class).single();
  }

  /** The version is read first: what is committed in between makes the next look reload. */
  Snapshot read() {
    var version = version();
    return new Snapshot(
        version,
        jdbc.sql(AGENCIES).query(SnapshotReader::agency).list(),
        jdbc.sql(CODES).query(SnapshotReader::code).list(),
        jdbc.sql(SUCCESSIONS).query(SnapshotReader::succession).list(),
        jdbc.sql(DEPARTMENTS).query(SnapshotReader::department).list(),
        jdbc.sql(DEPARTMENT_SUCCESSIONS).query(SnapshotReader::succession).list());
  }

  static Agency agency(ResultSet row, int number) throws SQLException {
    return new Agency(
        row.getLong("id"),
        row.getString("code"),
        row.getString("gso_code"),
        row.getString("name"),
        row.getString("body_name"),
        AgencyLevel.valueOf(row.getString("level")),
        row.getObject("parent_id", Long.class),
        row.getString("path"),
        row.getObject("valid_from", LocalDate.class),
        lastDay(row),
        row.getBoolean("demonstration_code"));
  }

  static HeldCode code(ResultSet row, int number) throws SQLException {
    return new HeldCode(
        row.getString("code"),
        row.getLong("agency_id"),
        row.getObject("valid_from", LocalDate.class),
        lastDay(row),
        row.getBoolean("demonstration"));
  }

  private static Snapshot.Succession succession(ResultSet row, int number) throws SQLException {
    return new Snapshot.Succession(row.getLong("predecessor_id"), row.getLong("successor_id"));
  }

  static Department department(ResultSet row, int number) throws SQLException {
    return new Department(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("name"),
        DepartmentKind.valueOf(row.getString("kind")),
        row.getObject("valid_from", LocalDate.class),
        lastDay(row));
  }

  private static @Nullable LocalDate lastDay(ResultSet row) throws SQLException {
    return row.getObject("valid_to", LocalDate.class);
  }
}
