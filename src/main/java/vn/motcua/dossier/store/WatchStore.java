package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Warning;
import vn.motcua.dossier.model.Warning.Level;
import vn.motcua.dossier.model.Warning.Matter;

/** When to look at which dossier next, and the warnings made of it. */
@Repository
public class WatchStore {

  /** Those another node is looking at are left to it. */
  private static final String LOCK_DUE =
      """
      select w.dossier_id
        from dossier.watch w
       where w.look_at <= :now
       order by w.look_at
       limit :limit
         for update skip locked
      """;

  private static final String FORGET_DONE =
      """
      delete from dossier.watch w
       using dossier.dossier d
       where w.dossier_id = any (:ids)
         and d.dossier_id = w.dossier_id
         and not dossier.is_watched(d.status, d.paused_at, d.relay_due_at)
      """;

  /** The dossier came to its step with the first event after the last one at another. */
  private static final String READ =
      "select "
          + DossierRow.COLUMNS
          + """
            , coalesce((
                select min(e.at)
                  from dossier.dossier_event e
                 where e.dossier_id = d.dossier_id
                   and e.seq > coalesce((
                       select max(other.seq)
                         from dossier.dossier_event other
                        where other.dossier_id = d.dossier_id
                          and other.step <> d.step), 0)), d.submitted_at) as step_since
            , (
                select w.version is null
                  from dossier.watch w
                 where w.dossier_id = d.dossier_id) as first_sight
              from dossier.dossier d
             where d.dossier_id = any (:ids)
               and dossier.is_watched(d.status, d.paused_at, d.relay_due_at)
            """;

  private static final String LOOK_AGAIN =
      """
      update dossier.watch w
         set look_at = next.at,
             version = next.version
        from unnest(cast(:ids as bigint[]), cast(:versions as bigint[]), cast(:ats as timestamptz[]))
               next (id, version, at)
       where w.dossier_id = next.id
      """;

  private static final String ADD =
      """
      insert into dossier.warning (dossier_id, matter, step, due_at, late, level, warned_at)
      values (:dossierId, :matter, :step, :dueAt, :late, :level, :at)
      on conflict do nothing
      """;

  private static final String OF =
      """
      select matter, step, due_at, late, level, warned_at
        from dossier.warning
       where dossier_id = :dossierId
       order by warned_at, level
      """;

  private final JdbcClient jdbc;

  WatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A dossier to be looked at.
   *
   * @param stepSince since when it is at its step
   * @param firstSight whether it was never looked at before
   */
  public record OnWatch(Dossier dossier, Instant stepSince, boolean firstSight) {}

  /**
   * What was found due.
   *
   * @param count with those forgotten
   */
  public record Due(int count, List<OnWatch> dossiers) {}

  /**
   * Those whose time has come, which nobody else looks at until this transaction ends; what waits
   * or is done with by now is forgotten.
   *
   * @return how many had their time come, and those of them still to be warned of
   */
  public Due lockDue(Instant now, int limit) {
    var ids =
        jdbc.sql(LOCK_DUE)
            .param("now", timestamp(now))
            .param("limit", limit)
            .query(Long.class)
            .list()
            .toArray(Long[]::new);
    if (ids.length == 0) {
      return new Due(0, List.of());
    }
    var dossiers =
        jdbc.sql(READ)
            .param("ids", ids)
            .query(
                (row, number) ->
                    new OnWatch(
                        DossierRow.read(row, number),
                        instantOf(row, "step_since"),
                        row.getBoolean("first_sight")))
            .list();
    if (dossiers.size() < ids.length) {
      jdbc.sql(FORGET_DONE).param("ids", ids).update();
    }
    return new Due(ids.length, dossiers);
  }

  /** Says when to look at each again. */
  public void lookAgain(Map<Dossier, Instant> moments) {
    if (moments.isEmpty()) {
      return;
    }
    var entries = List.copyOf(moments.entrySet());
    jdbc.sql(LOOK_AGAIN)
        .param("ids", entries.stream().map(entry -> entry.getKey().id()).toArray(Long[]::new))
        .param(
            "versions",
            entries.stream().map(entry -> entry.getKey().version()).toArray(Long[]::new))
        .param(
            "ats",
            entries.stream()
                .map(entry -> timestamp(entry.getValue()).toString())
                .toArray(String[]::new))
        .update();
  }

  /** Stores a warning; false when that threshold of that date was warned of before. */
  public boolean add(long dossierId, Warning warning) {
    return jdbc.sql(ADD)
            .param("dossierId", dossierId)
            .param("matter", warning.matter().name())
            .param("step", warning.step())
            .param("dueAt", timestamp(warning.dueAt()))
            .param("late", warning.late())
            .param("level", warning.level().name())
            .param("at", timestamp(warning.at()))
            .update()
        == 1;
  }

  /** The warnings of a dossier, the first one first. */
  public List<Warning> of(long dossierId) {
    return jdbc.sql(OF)
        .param("dossierId", dossierId)
        .query(
            (row, number) ->
                new Warning(
                    Matter.valueOf(row.getString("matter")),
                    row.getInt("step"),
                    instantOf(row, "due_at"),
                    row.getBoolean("late"),
                    Level.valueOf(row.getString("level")),
                    instantOf(row, "warned_at")))
        .list();
  }
}
