package vn.motcua.organisation.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes successors that never began; the caller holds the lock of {@link Snapshots}. What ended
 * for them is open again.
 */
@Component
public class PlannedSuccessions {

  /** Whatever was closed because a department of a successor was to go on with its work. */
  private static final String OPEN_DEPARTMENTS =
      """
      update organisation.department d
         set valid_to = null
       where d.agency_id in (:predecessors)
         and exists (
             select
               from organisation.department_succession s
               join organisation.department next on next.id = s.successor_id
              where s.predecessor_id = d.id
                and next.agency_id in (:successors))
      """;

  private static final String REMOVE_DEPARTMENT_SUCCESSIONS =
      """
      delete from organisation.department_succession s
       using organisation.department d
       where d.id = s.successor_id
         and d.agency_id in (:successors)
      """;
  private static final String OPEN_AGENCIES =
      """
      update organisation.agency
         set valid_to = null
       where id in (:predecessors)
         and valid_to = :lastDay
      """;
  private static final String OPEN_CODES =
      """
      update organisation.agency_code c
         set valid_to = null
       where c.agency_id in (:predecessors)
         and c.valid_to = :lastDay
         and not exists (
             select
               from organisation.agency_code later
              where later.agency_id = c.agency_id
                and later.valid_from > c.valid_from)
      """;
  private static final String STAFF =
      """
      select count(*)
        from organisation.staff
       where agency_id = :agency
      """;

  private final JdbcClient jdbc;
  private final Snapshots snapshots;

  PlannedSuccessions(JdbcClient jdbc, Snapshots snapshots) {
    this.jdbc = jdbc;
    this.snapshots = snapshots;
  }

  /** How many people were entered as its staff. */
  public int staff(long agencyId) {
    return jdbc.sql(STAFF).param("agency", agencyId).query(Integer.class).single();
  }

  /**
   * @param lastDay the predecessors' last day as it was planned
   */
  public void remove(List<Long> predecessors, List<Long> successors, LocalDate lastDay) {
    jdbc.sql(OPEN_DEPARTMENTS)
        .param("predecessors", predecessors)
        .param("successors", successors)
        .update();
    jdbc.sql(REMOVE_DEPARTMENT_SUCCESSIONS).param("successors", successors).update();
    for (var table : List.of("department", "agency_code")) {
      jdbc.sql("delete from organisation." + table + " where agency_id in (:successors)")
          .param("successors", successors)
          .update();
    }
    jdbc.sql("delete from organisation.succession where successor_id in (:successors)")
        .param("successors", successors)
        .update();
    jdbc.sql("delete from organisation.agency where id in (:successors)")
        .param("successors", successors)
        .update();
    jdbc.sql(OPEN_AGENCIES).param("predecessors", predecessors).param("lastDay", lastDay).update();
    jdbc.sql(OPEN_CODES).param("predecessors", predecessors).param("lastDay", lastDay).update();
    snapshots.changed();
  }
}
