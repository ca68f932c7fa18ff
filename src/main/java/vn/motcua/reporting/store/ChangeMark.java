package vn.motcua.reporting.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far the events of dossiers were read. The mark counts transactions of one cluster of
 * databases, as the mark of the look for dates does (ADR 121).
 */
@Repository
public class ChangeMark {

  private static final String LOCK = "select all_read_to::text from reporting.mark for update";

  /**
   * What runs now may have events that cannot be seen yet, so the mark goes no further than the
   * oldest transaction still running, and some are read twice.
   */
  private static final String CHANGED =
      """
      select s.dossier_id
        from dossier.step_read s
       where s.written_in >= cast(:mark as xid8)
         and s.written_in < pg_snapshot_xmax(pg_current_snapshot())
       union
      select unnest(cast(:noted as bigint[]))
       order by 1
      """;

  private static final String PRESENT = "select pg_snapshot_xmin(pg_current_snapshot())::text";

  private static final String SET =
      """
      update reporting.mark
         set all_read_to = cast(:mark as xid8),
             cluster = (select system_identifier from pg_control_system())
      """;

  private static final String PRESENT_IF_FOREIGN =
      """
      select pg_snapshot_xmin(pg_current_snapshot())::text
        from reporting.mark
       where cluster is distinct from (select system_identifier from pg_control_system())
          or all_read_to > pg_snapshot_xmin(pg_current_snapshot())
      """;

  private final JdbcClient jdbc;

  ChangeMark(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The mark, which nobody else reads or moves until this transaction ends. */
  public String lock() {
    return jdbc.sql(LOCK).query(String.class).single();
  }

  /** The oldest transaction running: all that is written before it can be seen from now on. */
  public String present() {
    return jdbc.sql(PRESENT).query(String.class).single();
  }

  /** Dossiers with events written since the mark, and those noted. */
  public List<Long> changed(String mark, List<Note> noted) {
    return jdbc.sql(CHANGED)
        .param("mark", mark)
        .param("noted", noted.stream().map(Note::dossierId).toArray(Long[]::new))
        .query(Long.class)
        .list();
  }

  public void set(String mark) {
    jdbc.sql(SET).param("mark", mark).update();
  }

  /** What is to be the mark once every dossier was read; empty when the mark is of this cluster. */
  public Optional<String> presentIfForeign() {
    return jdbc.sql(PRESENT_IF_FOREIGN).query(String.class).optional();
  }

  /** That a dossier changed without an event. */
  public record Note(long noteId, long dossierId) {}

  /** What can be seen of them now; to be asked for before the dossiers are read. */
  public List<Note> notes() {
    return jdbc.sql("select note_id, dossier_id from reporting.stale order by note_id")
        .query(Note.class)
        .list();
  }

  /** These changed without an event. Whoever notes it waits for nobody. */
  public void note(Collection<Long> dossierIds) {
    jdbc.sql("insert into reporting.stale (dossier_id) select unnest(cast(:ids as bigint[]))")
        .param("ids", dossierIds.toArray(Long[]::new))
        .update();
  }

  /** Only those that were read: a dossier may have been noted again since. */
  public void forget(List<Note> notes) {
    jdbc.sql("delete from reporting.stale where note_id = any(:ids)")
        .param("ids", notes.stream().map(Note::noteId).toArray(Long[]::new))
        .update();
  }
}
