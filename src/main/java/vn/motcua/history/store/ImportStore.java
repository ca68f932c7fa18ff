package vn.motcua.history.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.history.HistoryRefusal;
import vn.motcua.history.importing.PastImport;
import vn.motcua.history.importing.PastImport.Counts;
import vn.motcua.history.importing.PastImport.File;
import vn.motcua.history.importing.PastImport.Source;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;

/** The files taken over and how far they have come. */
@Component
public class ImportStore {

  private static final String CREATE =
      """
      insert into history.import (
             source, file_name, file_path, file_size, sha256, state, scopes,
             asked_by, asked_by_username, asked_by_name, agency_id, agency_path, asked_at, started_at)
      values (:source, :name, :path, :size, :sha256, :state, :scopes,
             :by, :username, :byName, :agency, :agencyPath, :at, :startedAt)
      returning import_id
      """;
  private static final String FIND = "select * from history.import where import_id = :id";
  private static final String ALL =
      """
      select *
        from history.import
       where agency_path like any (:scopes)
         and import_id < :before
       order by import_id desc
       limit :limit
      """;
  private static final String BEHIND =
      """
      update history.import
         set lines_done = lines_done + :lines,
             stored = stored + :stored,
             closed = closed + :closed,
             known = known + :known,
             rejected = rejected + :rejected,
             bytes_done = :bytes,
             working_ms = working_ms + :millis,
             hindrance = null,
             hindrance_detail = ''
       where import_id = :id
      """;
  private static final String END =
      """
      update history.import
         set state = :state,
             finished_at = coalesce(finished_at, :at)
       where import_id = :id
      """;

  private final JdbcClient jdbc;

  ImportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Answers the id of a new one, looked at or running. */
  public long create(
      Actor actor, Instant at, Source source, File file, State state, Collection<String> scopes) {
    return jdbc.sql(CREATE)
        .param("source", source.name())
        .param("name", file.name())
        .param("path", file.path())
        .param("size", file.size())
        .param("sha256", file.sha256())
        .param("state", state.name())
        .param("scopes", scopes.toArray(String[]::new))
        .param("by", actor.accountId())
        .param("username", actor.username())
        .param("byName", actor.fullName())
        .param("agency", actor.agencyId())
        .param("agencyPath", actor.agencyPath())
        .param("at", Typed.moment(at))
        .param("startedAt", Typed.moment(state == State.RUNNING ? at : null))
        .query(Long.class)
        .single();
  }

  public Optional<PastImport> find(long id) {
    return jdbc.sql(FIND).param("id", id).query(ImportStore::read).optional();
  }

  /** Holds it until the transaction ends. */
  public PastImport lock(long id) {
    return jdbc.sql(FIND + " for update").param("id", id).query(ImportStore::read).single();
  }

  /** Those asked for in these agencies, the newest first. */
  public List<PastImport> all(Set<String> scopes, long before, int limit) {
    return jdbc.sql(ALL)
        .param("scopes", scopes.stream().map(path -> path + "%").toArray(String[]::new))
        .param("before", before)
        .param("limit", limit)
        .query(ImportStore::read)
        .list();
  }

  /** Those the running system works on, or left behind by a node that died. */
  public List<Long> unfinished() {
    return jdbc.sql(
            """
            select import_id
              from history.import
             where state = 'RUNNING' and source <> 'COMMAND'
                or state = 'WITHDRAWING'
             order by import_id
            """)
        .query(Long.class)
        .list();
  }

  /** The unfinished import that a command began with a file of that content. */
  public Optional<PastImport> begun(String sha256) {
    return jdbc.sql(
            """
            select *
              from history.import
             where sha256 = :sha256
               and source = 'COMMAND'
               and state = 'RUNNING'
             order by import_id desc
             limit 1
            """)
        .param("sha256", sha256)
        .query(ImportStore::read)
        .optional();
  }

  /** Those looked at before that moment and never started. */
  public List<PastImport> leftBefore(Instant moment) {
    return jdbc.sql(
            """
            select *
              from history.import
             where state = 'UPLOADED'
               and asked_at < :moment
             order by import_id
             limit 100
            """)
        .param("moment", Typed.moment(moment))
        .query(ImportStore::read)
        .list();
  }

  /** Answers false when it was started or given up meanwhile. */
  public boolean start(long id, Instant at) {
    return jdbc.sql(
                """
                update history.import
                   set state = 'RUNNING',
                       started_at = :at
                 where import_id = :id
                   and state = 'UPLOADED'
                """)
            .param("at", Typed.moment(at))
            .param("id", id)
            .update()
        == 1;
  }

  public void headings(long id, List<String> headings) {
    jdbc.sql("update history.import set headings = :headings where import_id = :id")
        .param("headings", headings.toArray(String[]::new))
        .param("id", id)
        .update();
  }

  /** What one chunk added. */
  public record Behind(
      long lines, long stored, long closed, long known, long rejected, long bytes, long millis) {}

  public void behind(long id, Behind chunk) {
    jdbc.sql(BEHIND)
        .param("lines", chunk.lines())
        .param("stored", chunk.stored())
        .param("closed", chunk.closed())
        .param("known", chunk.known())
        .param("rejected", chunk.rejected())
        .param("bytes", chunk.bytes())
        .param("millis", chunk.millis())
        .param("id", id)
        .update();
  }

  public void end(long id, State state, Instant at) {
    jdbc.sql(END)
        .param("state", state.name())
        .param("at", Typed.moment(at))
        .param("id", id)
        .update();
  }

  /** Says of one that runs what it waits for, or why it is about to fail. */
  public void hinder(long id, HistoryRefusal hindrance, String detail) {
    jdbc.sql(
            """
            update history.import
               set hindrance = :hindrance,
                   hindrance_detail = :detail
             where import_id = :id
               and state = 'RUNNING'
            """)
        .param("hindrance", hindrance.name())
        .param("detail", detail)
        .param("id", id)
        .update();
  }

  /** Gives it up, or begins to take back what it brought. */
  public void giveUp(long id, State state, String reason, @Nullable String by, Instant at) {
    jdbc.sql(
            """
            update history.import
               set state = :state,
                   reason = :reason,
                   finished_at = coalesce(finished_at, :at),
                   withdrawn_by_name = :by,
                   withdrawn_at = case when :by is null then null else cast(:at as timestamptz) end
             where import_id = :id
            """)
        .param("state", state.name())
        .param("reason", reason)
        .param("by", Typed.text(by))
        .param("at", Typed.moment(at))
        .param("id", id)
        .update();
  }

  private static PastImport read(ResultSet row, int number) throws SQLException {
    var hindrance = row.getString("hindrance");
    return new PastImport(
        row.getLong("import_id"),
        Source.valueOf(row.getString("source")),
        new File(
            row.getString("file_name"),
            row.getString("file_path"),
            row.getLong("file_size"),
            row.getString("sha256")),
        State.valueOf(row.getString("state")),
        List.of((String[]) row.getArray("headings").getArray()),
        Set.of((String[]) row.getArray("scopes").getArray()),
        new Actor(
            row.getLong("asked_by"),
            row.getString("asked_by_username"),
            row.getString("asked_by_name"),
            row.getLong("agency_id"),
            row.getString("agency_path"),
            null,
            List.of()),
        row.getTimestamp("asked_at").toInstant(),
        instant(row, "started_at"),
        instant(row, "finished_at"),
        new Counts(
            row.getLong("lines_done"),
            row.getLong("stored"),
            row.getLong("closed"),
            row.getLong("known"),
            row.getLong("rejected"),
            row.getLong("bytes_done"),
            row.getLong("working_ms")),
        hindrance == null ? null : HistoryRefusal.valueOf(hindrance),
        row.getString("hindrance_detail"),
        row.getString("reason"),
        row.getString("withdrawn_by_name"),
        instant(row, "withdrawn_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getTimestamp(column);
    return value == null ? null : value.toInstant();
  }
}
