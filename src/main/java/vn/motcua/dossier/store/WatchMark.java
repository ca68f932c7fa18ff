package vn.motcua.dossier.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far the events were read by the look for dates. The mark is the number of a transaction, and
 * those belong to one cluster of databases: a mark restored from a dump into another cluster may
 * lie far ahead of what is written there or far behind. Such a mark is foreign; it is set anew only
 * after every open dossier was read, so that being cut off leaves it foreign and all is read again.
 */
@Repository
public class WatchMark {

  /**
   * Every event of a transaction before the mark was read. What runs now may have events that
   * cannot be seen yet, so the mark goes no further than the oldest transaction still running, and
   * some are read twice: a dossier that was looked at in its present version is left alone. Events
   * that bear a number not given yet came with a dump. Read by one node at a time.
   */
  private static final String QUEUE_CHANGED =
      """
      with mark as (
        select all_read_to
          from dossier.watch_mark
           for update skip locked
      ), moved as (
        update dossier.watch_mark m
           set all_read_to = pg_snapshot_xmin(pg_current_snapshot())
          from mark
      ), changed as (
        select distinct e.dossier_id
          from mark
          join dossier.dossier_event e
            on e.written_in >= mark.all_read_to
           and e.written_in < pg_snapshot_xmax(pg_current_snapshot())
      )
      insert into dossier.watch (dossier_id, look_at)
      select d.dossier_id, '-infinity'
        from changed
        join dossier.dossier d on d.dossier_id = changed.dossier_id
        left join dossier.watch w on w.dossier_id = d.dossier_id
       where w.version is distinct from d.version
         and (w.dossier_id is not null or dossier.is_watched(d.status, d.paused_at, d.relay_due_at))
       order by d.dossier_id
          on conflict (dossier_id) do update
         set look_at = excluded.look_at
      """;

  /**
   * A copy of the data folder has the identifier of its model, so that a mark ahead of everything
   * that runs is foreign too, whatever it says.
   */
  private static final String FOREIGN =
      """
             (cluster is distinct from (select system_identifier from pg_control_system())
              or all_read_to > pg_snapshot_xmin(pg_current_snapshot()))
      """;

  private static final String PRESENT_IF_FOREIGN =
      "select pg_snapshot_xmin(pg_current_snapshot())::text from dossier.watch_mark where "
          + FOREIGN;

  private static final String SET_IF_FOREIGN =
      """
      update dossier.watch_mark
         set all_read_to = cast(:present as xid8),
             cluster = (select system_identifier from pg_control_system())
       where\s"""
          + FOREIGN;

  /** One entry of an index for each agency, not each dossier. */
  private static final String NEXT_AGENCY =
      """
      select d.holding_agency_id
        from dossier.dossier d
       where d.holding_agency_id > :after
         and d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
       order by d.holding_agency_id
       limit 1
      """;

  /** Each is looked up alone: a join may be planned to read the whole watch for every agency. */
  private static final String QUEUE_OPEN =
      """
      insert into dossier.watch (dossier_id, look_at)
      select d.dossier_id, '-infinity'
        from dossier.dossier d
       where d.holding_agency_id = :agency
         and d.status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED')
         and dossier.is_watched(d.status, d.paused_at, d.relay_due_at)
         and (select w.version
                from dossier.watch w
               where w.dossier_id = d.dossier_id) is distinct from d.version
       order by d.dossier_id
          on conflict (dossier_id) do update
         set look_at = excluded.look_at
      """;

  private final JdbcClient jdbc;

  WatchMark(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Has every dossier looked at that changed since it was looked at last; answers how many. What
   * the same transaction changed itself may not be among them.
   */
  public int queueChanged() {
    return jdbc.sql(QUEUE_CHANGED).update();
  }

  /**
   * Empty when the mark counts this cluster's transactions. Else the oldest transaction running
   * now: what it and later ones write is read by events once the mark is set to it, all else by
   * reading every open dossier between now and then.
   */
  public Optional<String> presentIfForeign() {
    return jdbc.sql(PRESENT_IF_FOREIGN).query(String.class).optional();
  }

  /** Ends the reading of every open dossier; does nothing when another node ended it before. */
  public void setIfForeign(String present) {
    jdbc.sql(SET_IF_FOREIGN).param("present", present).update();
  }

  /** The next agency that has open dossiers, in the order of ids. */
  public Optional<Long> nextAgency(long after) {
    return jdbc.sql(NEXT_AGENCY).param("after", after).query(Long.class).optional();
  }

  /** Has the open dossiers of an agency looked at that were not in their present version. */
  public int queueOpen(long agencyId) {
    return jdbc.sql(QUEUE_OPEN).param("agency", agencyId).update();
  }
}
