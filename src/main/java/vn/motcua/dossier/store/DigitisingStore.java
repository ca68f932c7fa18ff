package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.model.PaperFile.Origin;
import vn.motcua.dossier.model.PaperWaiver;
import vn.motcua.dossier.model.PaperWaiver.Reason;
import vn.motcua.platform.sql.Typed;

/** Which files the papers of a dossier have, and which need none. */
@Repository
public class DigitisingStore {

  private static final String FILES =
      """
      select paper_id, file_id, valid_until, origin_dossier_id, origin_file_id, consent_of, added_at,
             added_by
        from dossier.paper_file
       where dossier_id = :dossierId
         and removed_at is null
       order by paper_id, file_id
      """;

  private static final String LOCK =
      """
      select dossier_id
        from dossier.dossier
       where dossier_id = :dossierId
         for no key update
      """;

  private static final String ADD =
      """
      insert into dossier.paper_file (
        dossier_id, file_id, paper_id, source, valid_until, origin_dossier_id, origin_file_id, consent_of,
        added_at, added_by)
      values (
        :dossierId, :fileId, :paperId, :source, :validUntil, :originDossierId, :originFileId, :consentOf,
        :at, :by)
      """;

  private static final String SET_REUSED =
      """
      update dossier.dossier_paper
         set reused = :reused
       where dossier_id = :dossierId
         and paper_id = :paperId
      """;

  private static final String REMOVE =
      """
      update dossier.paper_file
         set removed_at = :at,
             removed_by = :by,
             removed_why = :why
       where dossier_id = :dossierId
         and file_id = :fileId
         and removed_at is null
      """;

  private static final String WAIVERS =
      """
      select paper_id, reason, note, waived_at, waived_by
        from dossier.paper_waiver
       where dossier_id = :dossierId
       order by paper_id
      """;

  private static final String WAIVE =
      """
      insert into dossier.paper_waiver (dossier_id, paper_id, reason, note, waived_at, waived_by)
      values (:dossierId, :paperId, :reason, :note, :at, :by)
      on conflict (dossier_id, paper_id) do update
         set reason = excluded.reason,
             note = excluded.note,
             waived_at = excluded.waived_at,
             waived_by = excluded.waived_by
      """;

  private static final String UNWAIVE =
      """
      delete from dossier.paper_waiver
       where dossier_id = :dossierId
         and paper_id = :paperId
      """;

  private final JdbcClient jdbc;

  DigitisingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that were not removed. */
  public List<PaperFile> files(long dossierId) {
    return jdbc.sql(FILES)
        .param("dossierId", dossierId)
        .query(
            (row, number) ->
                new PaperFile(
                    row.getInt("paper_id"),
                    row.getLong("file_id"),
                    row.getObject("valid_until", LocalDate.class),
                    origin(row),
                    instantOf(row, "added_at"),
                    row.getLong("added_by")))
        .list();
  }

  /** Those who add files to one dossier take turns until their transactions end. */
  public void lock(long dossierId) {
    var unused = jdbc.sql(LOCK).param("dossierId", dossierId).query(Long.class).single();
  }

  private static @Nullable Origin origin(ResultSet row) throws SQLException {
    var dossier = row.getLong("origin_dossier_id");
    return row.wasNull()
        ? null
        : new Origin(dossier, row.getLong("origin_file_id"), row.getString("consent_of"));
  }

  /** Whether files of an earlier dossier stand for the paper. */
  public void setReused(long dossierId, int paperId, boolean reused) {
    jdbc.sql(SET_REUSED)
        .param("dossierId", dossierId)
        .param("paperId", paperId)
        .param("reused", reused)
        .update();
  }

  public void add(long dossierId, PaperFile file) {
    var origin = file.origin();
    jdbc.sql(ADD)
        .param("dossierId", dossierId)
        .param("fileId", file.fileId())
        .param("paperId", file.paperId())
        .param("source", file.source().name())
        .param("validUntil", Typed.day(file.validUntil()))
        .param("originDossierId", Typed.id(origin == null ? null : origin.dossierId()))
        .param("originFileId", Typed.id(origin == null ? null : origin.fileId()))
        .param("consentOf", Typed.text(origin == null ? null : origin.consentOf()))
        .param("at", timestamp(file.addedAt()))
        .param("by", file.addedBy())
        .update();
  }

  /**
   * @return false when it was removed before
   */
  public boolean remove(long dossierId, PaperFile file, String why, Instant at, long by) {
    return jdbc.sql(REMOVE)
            .param("dossierId", dossierId)
            .param("fileId", file.fileId())
            .param("at", timestamp(at))
            .param("by", by)
            .param("why", why)
            .update()
        == 1;
  }

  public List<PaperWaiver> waivers(long dossierId) {
    return jdbc.sql(WAIVERS)
        .param("dossierId", dossierId)
        .query(
            (row, number) ->
                new PaperWaiver(
                    row.getInt("paper_id"),
                    Reason.valueOf(row.getString("reason")),
                    row.getString("note"),
                    instantOf(row, "waived_at"),
                    row.getLong("waived_by")))
        .list();
  }

  /** The last reason given counts. */
  public void waive(long dossierId, PaperWaiver waiver) {
    jdbc.sql(WAIVE)
        .param("dossierId", dossierId)
        .param("paperId", waiver.paperId())
        .param("reason", waiver.reason().name())
        .param("note", waiver.note())
        .param("at", timestamp(waiver.at()))
        .param("by", waiver.by())
        .update();
  }

  public void unwaive(long dossierId, int paperId) {
    jdbc.sql(UNWAIVE).param("dossierId", dossierId).param("paperId", paperId).update();
  }
}
