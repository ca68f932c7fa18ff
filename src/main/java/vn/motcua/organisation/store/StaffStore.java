package vn.motcua.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.StaffMember;
import vn.motcua.platform.sql.Typed;

/** Who works where, and since when. */
@Component
public class StaffStore {

  private static final String EMPLOYED =
      """
      select id, agency_id, department_id, full_name, position, valid_from, valid_to
        from organisation.staff
       where agency_id = :agency
         and valid_from <= :on
         and (valid_to is null or valid_to >= :on)
       order by full_name collate "vi-x-icu", id
      """;
  private static final String FIND_AND_LOCK =
      """
      select id, agency_id, department_id, full_name, position, valid_from, valid_to
        from organisation.staff
       where id = :id
         for update
      """;
  private static final String STAYS_AFTER =
      """
      select exists (select
                       from organisation.staff
                      where department_id = :department
                        and (valid_to is null or valid_to > :lastDay))
      """;
  private static final String REMAINING =
      """
      select id, agency_id, department_id, full_name, position, valid_from, valid_to
        from organisation.staff
       where agency_id = :agency
         and valid_to is null
       order by id
       limit :limit
      """;
  private static final String INSERT =
      """
      insert into organisation.staff (agency_id, department_id, full_name, position, valid_from)
      values (:agency, :department, :fullName, :position, :from)
      returning id
      """;
  private static final String END =
      """
      update organisation.staff
         set valid_to = :lastDay
       where id = :id
      """;

  private final JdbcClient jdbc;

  StaffStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<StaffMember> employed(long agencyId, LocalDate on) {
    return jdbc.sql(EMPLOYED)
        .param("agency", agencyId)
        .param("on", on)
        .query(StaffStore::member)
        .list();
  }

  /** Whoever has no last day, in order of id. */
  public List<StaffMember> remaining(long agencyId, int limit) {
    return jdbc.sql(REMAINING)
        .param("agency", agencyId)
        .param("limit", limit)
        .query(StaffStore::member)
        .list();
  }

  /** Locks the row until the transaction ends. */
  public Optional<StaffMember> lock(long id) {
    return jdbc.sql(FIND_AND_LOCK).param("id", id).query(StaffStore::member).optional();
  }

  public boolean someoneStaysAfter(long departmentId, LocalDate lastDay) {
    return jdbc.sql(STAYS_AFTER)
        .param("department", departmentId)
        .param("lastDay", lastDay)
        .query(Boolean.class)
        .single();
  }

  public StaffMember employ(
      long agencyId,
      @Nullable Long departmentId,
      String fullName,
      String position,
      LocalDate from) {
    var id =
        jdbc.sql(INSERT)
            .param("agency", agencyId)
            .param("department", Typed.id(departmentId))
            .param("fullName", fullName)
            .param("position", position)
            .param("from", from)
            .query(Long.class)
            .single();
    return new StaffMember(id, agencyId, departmentId, fullName, position, from, null);
  }

  public void end(long id, LocalDate lastDay) {
    jdbc.sql(END).param("id", id).param("lastDay", lastDay).update();
  }

  private static StaffMember member(ResultSet row, int number) throws SQLException {
    return new StaffMember(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getObject("department_id", Long.class),
        row.getString("full_name"),
        row.getString("position"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }
}
