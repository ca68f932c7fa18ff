package vn.motcua.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Department;
import vn.motcua.platform.sql.Typed;

/** Writes who follows whom; the caller holds the lock of {@link Snapshots}. */
@Component
public class SuccessionStore {

  private static final String END =
      """
      with ended as (
        update organisation.agency
           set valid_to = :lastDay
         where id = :agency
           and valid_to is null
        returning id)
      update organisation.agency_code c
         set valid_to = :lastDay
        from ended
       where c.agency_id = ended.id
         and c.valid_to is null
      """;
  private static final String OPEN =
      """
      with numbered as (
        select nextval(pg_get_serial_sequence('organisation.agency', 'id')) as id
      )
      insert into organisation.agency
             (id, gso_code, name, short_name, body_name, level, parent_id, path, valid_from,
              search_text)
      select n.id, :gso, :name, :shortName, :bodyName, :level, :parent, :path || n.id || '/', :from,
             ' ' || platform.fold(concat_ws(' ', :name, :gso::text))
        from numbered n
      returning id
      """;
  private static final String LINK =
      """
      insert into organisation.succession
             (predecessor_id, successor_id, happened_on, divided, document)
      values (:predecessor, :successor, :on, :divided, :document)
      """;
  private static final String LINK_DEPARTMENTS =
      """
      insert into organisation.department_succession (predecessor_id, successor_id)
      values (:predecessor, :successor)
      """;
  private static final String OPEN_DEPARTMENTS =
      """
      select id, agency_id, name, kind, valid_from, valid_to
        from organisation.department
       where agency_id = :agency
         and valid_to is null
       order by id
      """;
  private static final String LAST_DAY =
      """
      select max(began)
        from (select max(valid_from) as began
                from organisation.staff
               where agency_id = :agency
               union all
              select max(valid_from)
                from organisation.department
               where agency_id = :agency
               union all
              select max(valid_from)
                from organisation.agency_code
               where agency_id = :agency) facts
      """;

  private final JdbcClient jdbc;
  private final Snapshots snapshots;

  SuccessionStore(JdbcClient jdbc, Snapshots snapshots) {
    this.jdbc = jdbc;
    this.snapshots = snapshots;
  }

  /** Ends an agency and the code it holds. */
  public void end(long agencyId, LocalDate lastDay) {
    jdbc.sql(END).param("agency", agencyId).param("lastDay", lastDay).update();
    snapshots.changed();
  }

  public long open(
      Agency parent,
      AgencyLevel level,
      String name,
      String shortName,
      String bodyName,
      @Nullable String gsoCode,
      LocalDate from) {
    var id =
        jdbc.sql(OPEN)
            .param("parent", parent.id())
            .param("path", parent.path())
            .param("level", level.name())
            .param("name", name)
            .param("shortName", shortName)
            .param("bodyName", bodyName)
            .param("gso", Typed.text(gsoCode))
            .param("from", from)
            .query(Long.class)
            .single();
    snapshots.changed();
    return id;
  }

  public void link(
      long predecessorId, long successorId, LocalDate on, boolean divided, String document) {
    jdbc.sql(LINK)
        .param("predecessor", predecessorId)
        .param("successor", successorId)
        .param("on", on)
        .param("divided", divided)
        .param("document", document)
        .update();
    snapshots.changed();
  }

  public void linkDepartments(long predecessorId, long successorId) {
    jdbc.sql(LINK_DEPARTMENTS)
        .param("predecessor", predecessorId)
        .param("successor", successorId)
        .update();
    snapshots.changed();
  }

  /** Departments not closed, whatever their first day. */
  public List<Department> openDepartments(long agencyId) {
    return jdbc.sql(OPEN_DEPARTMENTS)
        .param("agency", agencyId)
        .query(SnapshotReader::department)
        .list();
  }

  /** The latest first day of its staff, departments and codes. */
  public Optional<LocalDate> lastDay(long agencyId) {
    return jdbc.sql(LAST_DAY).param("agency", agencyId).query(LocalDate.class).optional();
  }
}
