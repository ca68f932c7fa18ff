package vn.motcua.signing.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;

/** Keeps batches and what became of their rows. */
@Repository
class BatchStore {

  private static final String CREATE =
      """
      insert into signing.batch (account_id, begun_at, beat_at)
      values (:account, :now, :now)
      returning batch_id
      """;

  private static final String ADD_ROW =
      """
      insert into signing.batch_row
             (batch_id, place, kind, paper_id, version, title, subject, address, was_read)
      values (:batch, :place, :kind, :paper, :version, :title, :subject, :address, :read)
      """;

  private static final String FIND =
      """
      select batch_id, account_id, begun_at, done_at
        from signing.batch
       where batch_id = :id
      """;

  private static final String ROWS =
      """
      select place, kind, paper_id, version, title, subject, address, was_read, begun_at, outcome,
             refusal, arguments, number
        from signing.batch_row
       where batch_id = :batch
       order by place
      """;

  private static final String SETTLE =
      """
      update signing.batch_row
         set outcome = :outcome, refusal = :refusal, arguments = :arguments, number = :number,
             address = coalesce(:address, address), settled_at = :now
       where batch_id = :batch
         and place = :place
         and outcome is null
      """;

  private static final String SILENT =
      """
      select batch_id
        from signing.batch
       where done_at is null
         and beat_at < :before
       order by batch_id
      """;

  private final JdbcClient jdbc;
  private final Batches batches;

  BatchStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Its id. */
  long create(long accountId, Collection<BatchRow> rows, Instant now) {
    var id =
        jdbc.sql(CREATE)
            .param("account", accountId)
            .param("now", at(now))
            .query(Long.class)
            .single();
    batches.run(
        ADD_ROW,
        rows,
        row ->
            new TypedParameters()
                .id("batch", id)
                .number("place", row.place())
                .text("kind", row.kind())
                .id("paper", row.paperId())
                .id("version", row.version())
                .text("title", row.title())
                .text("subject", row.subject())
                .text("address", row.address())
                .flag("read", row.wasRead()));
    return id;
  }

  Optional<Batch> find(long id) {
    return jdbc.sql(FIND).param("id", id).query(BatchStore::batch).optional();
  }

  List<BatchRow> rows(long batch) {
    return jdbc.sql(ROWS).param("batch", batch).query(BatchStore::row).list();
  }

  /** Says that signing of a row begins. */
  void begin(long batch, int place, Instant now) {
    jdbc.sql(
            "update signing.batch_row set begun_at = :now where batch_id = :batch and place = :place")
        .param("now", at(now))
        .param("batch", batch)
        .param("place", place)
        .update();
  }

  void settle(long batch, int place, RowResult result, Instant now) {
    jdbc.sql(SETTLE)
        .param("outcome", result.outcome().name())
        .param("refusal", Typed.text(result.refusal()))
        .param("arguments", result.arguments().toArray(String[]::new))
        .param("number", Typed.text(result.number()))
        .param("address", Typed.text(result.address()))
        .param("now", at(now))
        .param("batch", batch)
        .param("place", place)
        .update();
  }

  void done(long batch, Instant now) {
    jdbc.sql("update signing.batch set done_at = :now where batch_id = :batch and done_at is null")
        .param("now", at(now))
        .param("batch", batch)
        .update();
  }

  /** The process at work on them lives. */
  void beat(Collection<Long> ids, Instant now) {
    jdbc.sql("update signing.batch set beat_at = :now where batch_id = any (:ids)")
        .param("now", at(now))
        .param("ids", ids.toArray(Long[]::new))
        .update();
  }

  /** Those whose process has said nothing since then. */
  List<Long> silentSince(Instant before) {
    return jdbc.sql(SILENT).param("before", at(before)).query(Long.class).list();
  }

  private static Batch batch(ResultSet row, int number) throws SQLException {
    return new Batch(
        row.getLong("batch_id"),
        row.getLong("account_id"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        moment(row, "done_at"));
  }

  private static BatchRow row(ResultSet row, int number) throws SQLException {
    var outcome = row.getString("outcome");
    var arguments = row.getArray("arguments");
    return new BatchRow(
        row.getInt("place"),
        row.getString("kind"),
        row.getLong("paper_id"),
        row.getLong("version"),
        row.getString("title"),
        row.getString("subject"),
        row.getString("address"),
        row.getBoolean("was_read"),
        moment(row, "begun_at"),
        outcome == null ? null : RowOutcome.valueOf(outcome),
        row.getString("refusal"),
        arguments == null ? List.of() : List.of((String[]) arguments.getArray()),
        row.getString("number"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
