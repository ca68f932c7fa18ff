package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.instantOf;
import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.sql.Typed;

/** The parts of groups which wait for the applicant, and which of them are proposed to stop. */
@Repository
public class AskedParts {

  private static final String WAITING =
      """
      select p.dossier_id, p.part, p.name, p.child_code, p.asked_at, d.code, d.agency_id, d.agency_path
        from dossier.dossier_part p
        join dossier.dossier d on d.dossier_id = p.dossier_id
       where p.asked_at is not null
         and p.stop_proposed_at is null
         and p.asked_at < :before
         and (p.asked_at, p.dossier_id, p.part) > (:afterAt, :afterId, :afterPart)
       order by p.asked_at, p.dossier_id, p.part
       limit :limit
      """;

  private static final String PROPOSE =
      """
      update dossier.dossier_part
         set stop_proposed_at = :now
       where dossier_id = :dossierId
         and part = :part
         and asked_at = :askedAt
         and stop_proposed_at is null
      """;

  /** A part of our own: its dossier waits for the applicant, or no longer. */
  private static final String ASKED =
      """
      update dossier.dossier_part p
         set asked_at = :askedAt,
             stop_proposed_at = null
        from dossier.dossier d
       where d.code = :group
         and p.dossier_id = d.dossier_id
         and p.child_code = :child
      """;

  private final JdbcClient jdbc;

  AskedParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A part that waits.
   *
   * @param group code of the group
   * @param child code of the dossier of our own; null for an agency outside
   * @param agencyId that took the group in
   */
  public record Asked(
      long groupId,
      String part,
      String name,
      DossierCode group,
      @Nullable DossierCode child,
      long agencyId,
      String agencyPath,
      Instant at) {

    public Place place() {
      return new Place(at, groupId, part);
    }
  }

  /** Where a part stands in the order of waiting. */
  public record Place(Instant at, long groupId, String part) {

    /** Before all of them. */
    public static final Place FIRST = new Place(Instant.EPOCH, 0, "");
  }

  /**
   * Those asked before that moment and not proposed yet, the longest waiting first.
   *
   * @param after where to go on
   */
  public List<Asked> waiting(Place after, Instant before, int limit) {
    return jdbc.sql(WAITING)
        .param("before", timestamp(before))
        .param("afterAt", timestamp(after.at()))
        .param("afterId", after.groupId())
        .param("afterPart", after.part())
        .param("limit", limit)
        .query(AskedParts::read)
        .list();
  }

  /** Whether it still waits since then and nobody proposed it meanwhile; it is proposed now. */
  public boolean propose(Asked asked, Instant now) {
    return jdbc.sql(PROPOSE)
            .param("dossierId", asked.groupId())
            .param("part", asked.part())
            .param("askedAt", timestamp(asked.at()))
            .param("now", timestamp(now))
            .update()
        == 1;
  }

  /**
   * @param askedAt since when the dossier of the part waits; null = no longer
   */
  public void asked(DossierCode group, DossierCode child, @Nullable Instant askedAt) {
    jdbc.sql(ASKED)
        .param("group", group.value())
        .param("child", child.value())
        .param("askedAt", Typed.moment(askedAt))
        .update();
  }

  private static Asked read(ResultSet row, int index) throws SQLException {
    var child = row.getString("child_code");
    return new Asked(
        row.getLong("dossier_id"),
        row.getString("part"),
        row.getString("name"),
        new DossierCode(row.getString("code")),
        child == null ? null : new DossierCode(child),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        instantOf(row, "asked_at"));
  }
}
