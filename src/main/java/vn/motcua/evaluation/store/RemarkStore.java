package vn.motcua.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.evaluation.remark.Remark;
import vn.motcua.evaluation.remark.Remark.Struck;
import vn.motcua.evaluation.remark.RemarkKind;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Actor;

/** Keeps what is noted about dossiers. */
@Repository
public class RemarkStore {

  private static final String SELECT =
      """
      select id, source, dossier_id, kind, reason, made_at, made_by_name, struck_at, struck_by_name, struck_reason
        from evaluation.remark
      """;

  private static final String MAKE =
      """
      insert into evaluation.remark (source, dossier_id, kind, reason, made_at, made_by, made_by_name)
      values (:source, :dossier, :kind, :reason, :at, :by, :byName)
      """;

  private static final String STRIKE =
      """
      update evaluation.remark
         set struck_at = :at,
             struck_by = :by,
             struck_by_name = :byName,
             struck_reason = :reason
       where id = :id
         and struck_at is null
      """;

  private static final String NOTE =
      """
      insert into evaluation.stale_half (agency_id, starts_on)
      select distinct agency_id, reporting.half(closed_on)
        from evaluation.judged
       where source = :source
         and id = :dossier
      """;

  private final JdbcClient jdbc;

  RemarkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order they were made. */
  public List<Remark> of(String source, long dossierId) {
    return jdbc.sql(SELECT + " where source = :source and dossier_id = :dossier order by id")
        .param("source", source)
        .param("dossier", dossierId)
        .query((row, number) -> remark(row))
        .list();
  }

  public Optional<Remark> find(long id) {
    return jdbc.sql(SELECT + " where id = :id")
        .param("id", id)
        .query((row, number) -> remark(row))
        .optional();
  }

  public void make(
      Actor actor, String source, long dossierId, RemarkKind kind, String reason, Instant at) {
    jdbc.sql(MAKE)
        .paramSource(
            by(actor, at, reason)
                .text("source", source)
                .id("dossier", dossierId)
                .name("kind", kind))
        .update();
    note(source, dossierId);
  }

  /**
   * @return whether it stood until then
   */
  public boolean strike(Actor actor, Remark remark, String reason, Instant at) {
    var struck =
        jdbc.sql(STRIKE).paramSource(by(actor, at, reason).id("id", remark.id())).update() == 1;
    note(remark.source(), remark.dossierId());
    return struck;
  }

  private void note(String source, long dossierId) {
    jdbc.sql(NOTE).param("source", source).param("dossier", dossierId).update();
  }

  private static TypedParameters by(Actor actor, Instant at, String reason) {
    return new TypedParameters()
        .text("reason", reason)
        .moment("at", at)
        .id("by", actor.accountId())
        .text("byName", actor.fullName());
  }

  private static Remark remark(ResultSet row) throws SQLException {
    var struck = row.getObject("struck_at", OffsetDateTime.class);
    return new Remark(
        row.getLong("id"),
        row.getString("source"),
        row.getLong("dossier_id"),
        RemarkKind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by_name"),
        struck == null
            ? null
            : new Struck(
                struck.toInstant(),
                row.getString("struck_by_name"),
                row.getString("struck_reason")));
  }
}
