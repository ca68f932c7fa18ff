package vn.motcua.organisation.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;

/** Writes departments; the caller holds the lock of {@link Snapshots}. */
@Component
public class DepartmentStore {

  private static final String FIND_AND_LOCK =
      """
      select id, agency_id, name, kind, valid_from, valid_to
        from organisation.department
       where id = :id
         for update
      """;
  private static final String NAME_IS_TAKEN =
      """
      select exists (select
                       from organisation.department
                      where agency_id = :agency
                        and lower(name) = lower(:name)
                        and (valid_to is null or valid_to >= :from))
      """;
  private static final String INSERT =
      """
      insert into organisation.department (agency_id, name, kind, valid_from)
      values (:agency, :name, :kind, :from)
      returning id
      """;
  private static final String CLOSE =
      """
      update organisation.department
         set valid_to = :lastDay
       where id = :id
      """;

  private final JdbcClient jdbc;
  private final Snapshots snapshots;

  DepartmentStore(JdbcClient jdbc, Snapshots snapshots) {
    this.jdbc = jdbc;
    this.snapshots = snapshots;
  }

  /** Locks the row until the transaction ends. */
  public Optional<Department> lock(long id) {
    return jdbc.sql(FIND_AND_LOCK).param("id", id).query(SnapshotReader::department).optional();
  }

  /** Whether a department of the agency bears the name on that day or later. */
  public boolean nameIsTaken(long agencyId, String name, LocalDate from) {
    return jdbc.sql(NAME_IS_TAKEN)
        .param("agency", agencyId)
        .param("name", name)
        .param("from", from)
        .query(Boolean.class)
        .single();
  }

  public Department open(long agencyId, String name, DepartmentKind kind, LocalDate from) {
    var id =
        jdbc.sql(INSERT)
            .param("agency", agencyId)
            .param("name", name)
            .param("kind", kind.name())
            .param("from", from)
            .query(Long.class)
            .single();
    snapshots.changed();
    return new Department(id, agencyId, name, kind, from, null);
  }

  public void close(long id, LocalDate lastDay) {
    jdbc.sql(CLOSE).param("id", id).param("lastDay", lastDay).update();
    snapshots.changed();
  }
}
