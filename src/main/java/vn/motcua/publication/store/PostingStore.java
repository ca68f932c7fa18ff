package vn.motcua.publication.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Procedure;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.publication.Means;
import vn.motcua.publication.Posting;
import vn.motcua.shared.Actor;

/** Keeps what hangs at the desks and what hung there. */
@Repository
public class PostingStore {

  /** How a posting ends. */
  public enum End {
    /** Another one hangs in its place. */
    REPLACED,
    TAKEN_DOWN
  }

  private static final String HANGING =
      """
      select posting_id, agency_id, procedure_code, procedure_version_id, procedure_version, means,
             posted_at, posted_by_name
        from publication.posting
       where agency_id = any(:agencies)
         and ended_at is null
      """;

  private static final String POST =
      """
      insert into publication.posting (
        agency_id, procedure_code, procedure_version_id, procedure_version, means,
        posted_at, posted_by, posted_by_name)
      values (:agency, :code, :versionId, :version, :means, :at, :by, :byName)
      """;

  private static final String END =
      """
      update publication.posting
         set ended_at = :at, ended_by = :by, ended_by_name = :byName, ended_as = :end
       where agency_id = :agency
         and posting_id = any(:ids)
         and ended_at is null
      """;

  private static final String EXISTING =
      """
      select count(*)
        from publication.posting
       where agency_id = :agency
         and posting_id = any(:ids)
      """;

  private final JdbcClient jdbc;
  private final Batches batches;

  PostingStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** What hangs at these agencies, by agency and code of the procedure. */
  public Map<Long, Map<String, Posting>> hanging(Collection<Long> agencies) {
    var hanging = new HashMap<Long, Map<String, Posting>>();
    jdbc.sql(HANGING)
        .param("agencies", agencies.toArray(Long[]::new))
        .query(
            row -> {
              hanging
                  .computeIfAbsent(row.getLong("agency_id"), any -> new HashMap<>())
                  .put(row.getString("procedure_code"), posting(row));
            });
    return hanging;
  }

  public void post(
      Actor actor, long agencyId, Collection<Procedure> procedures, Means means, Instant at) {
    batches.run(
        POST,
        procedures,
        procedure ->
            new TypedParameters()
                .id("agency", agencyId)
                .text("code", procedure.code())
                .id("versionId", procedure.versionId())
                .number("version", procedure.version())
                .name("means", means)
                .moment("at", at)
                .id("by", actor.accountId())
                .text("byName", actor.fullName()));
  }

  /** Ends those of these that still hang there; says how many. */
  public int end(Actor actor, long agencyId, Collection<Long> ids, End end, Instant at) {
    return jdbc.sql(END)
        .param("agency", agencyId)
        .param("ids", ids.toArray(Long[]::new))
        .param("end", end.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", actor.accountId())
        .param("byName", actor.fullName())
        .update();
  }

  /** Whether all of these hang or hung there. */
  public boolean areOf(long agencyId, Collection<Long> ids) {
    return jdbc.sql(EXISTING)
            .param("agency", agencyId)
            .param("ids", ids.toArray(Long[]::new))
            .query(Integer.class)
            .single()
        == List.copyOf(ids).stream().distinct().count();
  }

  private static Posting posting(ResultSet row) throws SQLException {
    return new Posting(
        row.getLong("posting_id"),
        row.getString("procedure_code"),
        row.getLong("procedure_version_id"),
        row.getInt("procedure_version"),
        Means.valueOf(row.getString("means")),
        row.getObject("posted_at", OffsetDateTime.class).toInstant(),
        row.getString("posted_by_name"));
  }
}
