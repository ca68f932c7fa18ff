package vn.motcua.export.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.export.Export;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportRefusal;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.ExportTable;
import vn.motcua.shared.Actor;

/** Keeps what was asked for and how far it is. */
@Repository
public class ExportStore {

  private static final String COLUMNS =
      """
      job_id, account_id, agency_path, source, parameters, format, title, file_name, status,
      estimate, written, asked_at, ended_at, attempts, failure, coalesce(bytes, 0) as bytes
      """;

  private static final String ADD =
      """
      insert into export.job
             (account_id, agency_path, source, parameters, format, title, file_name, status,
              estimate, asked_at)
      values (:account, :path, :source, cast(:parameters as jsonb), :format, :title, :file,
              'WAITING', :estimate, :now)
      returning job_id
      """;

  private static final String OPEN =
      """
      select %s
        from export.job
       where account_id = :account
         and status in ('WAITING', 'RUNNING')
       order by job_id
      """
          .formatted(COLUMNS);

  private static final String PAGE =
      """
      select %s
        from export.job
       where account_id = :account
         and job_id < :before
       order by job_id desc
       limit :limit
      """
          .formatted(COLUMNS);

  private static final String FIND =
      """
      select %s
        from export.job
       where job_id = :id
         and account_id = :account
      """
          .formatted(COLUMNS);

  private static final String CANCEL =
      """
      update export.job
         set status = 'CANCELLED', node = null, ended_at = :now
       where job_id = :id
         and account_id = :account
         and status in ('WAITING', 'RUNNING')
      """;

  /** Whoever died over a file has not been seen since. */
  private static final String CLAIM =
      """
      update export.job
         set status = 'RUNNING',
             node = :node,
             seen_at = :now,
             attempts = attempts + 1,
             written = 0
       where job_id = (select job_id
                         from export.job
                        where status = 'WAITING'
                           or status = 'RUNNING' and seen_at < :silentSince
                        order by job_id
                        limit 1
                          for update skip locked)
      returning %s
      """
          .formatted(COLUMNS);

  private static final String SEEN =
      """
      update export.job
         set seen_at = :now, written = :written
       where job_id = :id
         and node = :node
         and attempts = :attempt
      """;

  private static final String DONE =
      """
      update export.job
         set status = 'DONE', node = null, ended_at = :now, written = :written, bytes = :bytes
       where job_id = :id
         and node = :node
         and attempts = :attempt
      """;

  private static final String FAILED =
      """
      update export.job
         set status = 'FAILED', node = null, ended_at = :now, failure = :failure
       where job_id = :id
         and node = :node
         and attempts = :attempt
      """;

  private static final String GIVE_BACK =
      """
      update export.job
         set status = 'WAITING', node = null, attempts = attempts - 1, written = 0
       where job_id = :id
         and node = :node
         and attempts = :attempt
      """;

  private static final String WITH_FILE =
      """
      select %s
        from export.job
       where status = 'DONE'
         and ended_at < :before
       order by ended_at
       limit :limit
      """
          .formatted(COLUMNS);

  private static final String EXPIRE =
      """
      update export.job
         set status = 'EXPIRED'
       where job_id = :id
         and status = 'DONE'
      """;

  private static final String FORGET =
      """
      delete from export.job
       where job_id in (select job_id
                          from export.job
                         where asked_at < :before
                           and status in ('FAILED', 'CANCELLED', 'EXPIRED')
                         order by job_id
                         limit :limit)
      """;

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ExportStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Its id. */
  public long add(
      Actor actor,
      String source,
      Map<String, String> parameters,
      ExportFormat format,
      ExportTable table,
      Instant now) {
    return jdbc.sql(ADD)
        .param("account", actor.accountId())
        .param("path", actor.agencyPath())
        .param("source", source)
        .param("parameters", json.writeValueAsString(parameters))
        .param("format", format.name())
        .param("title", table.title())
        .param("file", table.fileName())
        .param("estimate", table.estimate())
        .param("now", at(now))
        .query(Long.class)
        .single();
  }

  /** One person asks for one file at a time, until the transaction ends. */
  public void lock(long accountId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('export.job', :account))")
        .param("account", accountId)
        .query((row, number) -> 0)
        .single();
  }

  /** What the account waits for. */
  public List<Export> open(long accountId) {
    return jdbc.sql(OPEN).param("account", accountId).query(this::export).list();
  }

  public List<Export> page(long accountId, long beforeId, int limit) {
    return jdbc.sql(PAGE)
        .param("account", accountId)
        .param("before", beforeId)
        .param("limit", limit)
        .query(this::export)
        .list();
  }

  public Optional<Export> find(long accountId, long id) {
    return jdbc.sql(FIND)
        .param("id", id)
        .param("account", accountId)
        .query(this::export)
        .optional();
  }

  /** Whether it was waited for. */
  public boolean cancel(long accountId, long id, Instant now) {
    return jdbc.sql(CANCEL)
            .param("id", id)
            .param("account", accountId)
            .param("now", at(now))
            .update()
        == 1;
  }

  /** The next one nobody works on; the caller's from now on. */
  public Optional<Export> claim(String node, Instant now, Instant silentSince) {
    return jdbc.sql(CLAIM)
        .param("node", node)
        .param("now", at(now))
        .param("silentSince", at(silentSince))
        .query(this::export)
        .optional();
  }

  /** Whether it is still the caller's to write. */
  public boolean seen(Export export, String node, long written, Instant now) {
    return jdbc.sql(SEEN)
            .param("id", export.id())
            .param("attempt", export.attempts())
            .param("node", node)
            .param("written", written)
            .param("now", at(now))
            .update()
        == 1;
  }

  /** Whether it was still the caller's. */
  public boolean done(Export export, String node, long written, long bytes, Instant now) {
    return jdbc.sql(DONE)
            .param("id", export.id())
            .param("attempt", export.attempts())
            .param("node", node)
            .param("written", written)
            .param("bytes", bytes)
            .param("now", at(now))
            .update()
        == 1;
  }

  public void failed(Export export, String node, ExportRefusal failure, Instant now) {
    jdbc.sql(FAILED)
        .param("id", export.id())
        .param("attempt", export.attempts())
        .param("node", node)
        .param("failure", failure.name())
        .param("now", at(now))
        .update();
  }

  /** As if the caller had never begun. */
  public void giveBack(Export export, String node) {
    jdbc.sql(GIVE_BACK)
        .param("id", export.id())
        .param("attempt", export.attempts())
        .param("node", node)
        .update();
  }

  /** Those made before then, the oldest first. */
  public List<Export> withFile(Instant before, int limit) {
    return jdbc.sql(WITH_FILE)
        .param("before", at(before))
        .param("limit", limit)
        .query(this::export)
        .list();
  }

  public void expire(long id) {
    jdbc.sql(EXPIRE).param("id", id).update();
  }

  /** Deletes the oldest of those without a file. */
  public void forget(Instant before, int limit) {
    jdbc.sql(FORGET).param("before", at(before)).param("limit", limit).update();
  }

  private Export export(ResultSet row, int number) throws SQLException {
    var failure = row.getString("failure");
    return new Export(
        row.getLong("job_id"),
        row.getLong("account_id"),
        row.getString("agency_path"),
        row.getString("source"),
        json.readValue(row.getString("parameters"), TEXTS),
        ExportFormat.valueOf(row.getString("format")),
        row.getString("title"),
        row.getString("file_name"),
        ExportStatus.valueOf(row.getString("status")),
        row.getLong("estimate"),
        row.getLong("written"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("ended_at", OffsetDateTime.class)),
        row.getInt("attempts"),
        failure == null ? null : ExportRefusal.valueOf(failure),
        row.getLong("bytes"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
