package vn.motcua.evaluation.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is to be counted anew. Notes are only ever added, so nobody who changes a dossier waits for
 * whoever sums; whoever sums takes away the notes that can be seen and reads what stands
 * afterwards.
 */
@Repository
public class StaleStore {

  private static final String HALVES_OF =
      """
      insert into evaluation.stale_half (agency_id, starts_on)
      select c.agency_id, reporting.half(c.closed_on)
        from reporting.counted c
       where {which}
         and c.closed_on is not null
       union
      select c.agency_id, reporting.half(c.received_on)
        from reporting.counted c
       where {which}
         and c.received_on is not null
      """;

  private static final String HALVES_OF_DOSSIERS =
      HALVES_OF.replace("{which}", "c.source = 'D' and c.id = any(:ids)");
  private static final String HALVES_OF_PAST =
      HALVES_OF.replace("{which}", "c.source = 'P' and c.id between :first and :last");

  private static final String HALVES_OF_TIMES =
      """
      insert into evaluation.stale_half (agency_id, starts_on)
      select distinct agency_id, reporting.half(ended_on)
        from evaluation.unit_time
       where dossier_id = any(:ids)
      """;

  private static final String TAKE_DOSSIERS =
      """
      delete from evaluation.stale_dossier
       where id in (select id
                      from evaluation.stale_dossier
                     order by id
                     limit :most)
      returning dossier_id
      """;

  private static final String TAKE_HALVES =
      """
      delete from evaluation.stale_half s
       using (select distinct agency_id, starts_on
                from evaluation.stale_half
               limit :most) m
       where s.agency_id = m.agency_id
         and s.starts_on = m.starts_on
      returning s.agency_id, s.starts_on
      """;

  private static final String TAKE_PAST =
      """
      delete from evaluation.stale_past
       where id in (select id
                      from evaluation.stale_past
                     order by id
                     limit 20)
      returning first_number, last_number
      """;

  private static final String PENDING =
      """
      select (select coalesce(sum(last_number - first_number + 1), 0)::bigint / 50
                   + least(count(*), 1)
                from evaluation.stale_past)
           + (select count(*)
                from (select from evaluation.stale_dossier limit :most) d)
           + (select count(*)
                from (select distinct agency_id, starts_on
                        from evaluation.stale_half
                       limit :most) m)
      """;

  private final JdbcClient jdbc;

  StaleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The halves of months in which these dossiers are counted as they stand now. */
  public void noteHalves(Collection<Long> dossierIds) {
    jdbc.sql(HALVES_OF_DOSSIERS).param("ids", dossierIds.toArray(Long[]::new)).update();
  }

  /** The same of past dossiers between two numbers, both inclusive. */
  public void noteHalvesOfPast(long first, long last) {
    jdbc.sql(HALVES_OF_PAST).param("first", first).param("last", last).update();
  }

  /** The halves of months in which the times of units over these dossiers are counted. */
  public void noteHalvesOfTimes(Long[] dossierIds) {
    jdbc.sql(HALVES_OF_TIMES).param("ids", dossierIds).update();
  }

  /** Dossiers whose units' times are to be read anew. */
  public void noteDossiers(Collection<Long> dossierIds) {
    jdbc.sql(
            """
            insert into evaluation.stale_dossier (dossier_id)
            select unnest(cast(:ids as bigint[]))
            """)
        .param("ids", dossierIds.toArray(Long[]::new))
        .update();
  }

  /** Nobody else sums until this transaction ends. */
  public void takeTurn() {
    jdbc.sql("select only_one from evaluation.turn for update").query(Boolean.class).single();
  }

  /** Past dossiers between two numbers, both inclusive, stand as the view shows them. */
  public void notePast(long first, long last) {
    jdbc.sql(
            """
            insert into evaluation.stale_past (first_number, last_number)
            values (:first, :last)
            """)
        .param("first", first)
        .param("last", last)
        .update();
  }

  /** Turns some notes of past dossiers into notes of their halves. */
  public void spreadPast() {
    jdbc.sql(TAKE_PAST)
        .query((row, number) -> Map.entry(row.getLong("first_number"), row.getLong("last_number")))
        .list()
        .forEach(span -> noteHalvesOfPast(span.getKey(), span.getValue()));
  }

  /**
   * How much is noted: dossiers and halves, each counted no further than the most, and a fiftieth
   * of past dossiers.
   */
  public long pending(int most) {
    return jdbc.sql(PENDING).param("most", most).query(Long.class).single();
  }

  /** Takes the notes of some dossiers away. */
  public List<Long> takeDossiers(int most) {
    return jdbc.sql(TAKE_DOSSIERS).param("most", most).query(Long.class).list().stream()
        .distinct()
        .toList();
  }

  /** Takes the notes of some halves away. */
  public List<AgencyHalf> takeHalves(int most) {
    return jdbc
        .sql(TAKE_HALVES)
        .param("most", most)
        .query(
            (row, number) ->
                new AgencyHalf(
                    row.getLong("agency_id"), row.getObject("starts_on", LocalDate.class)))
        .list()
        .stream()
        .distinct()
        .toList();
  }
}
