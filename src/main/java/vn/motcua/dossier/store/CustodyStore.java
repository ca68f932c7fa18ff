package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.id;
import static vn.motcua.dossier.store.DossierRow.instantOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.PaperMove;
import vn.motcua.platform.sql.TypedParameters;

/** Where papers are, and how they came there. Writers of one dossier hold its row. */
@Repository
public class CustodyStore {

  private static final String FIND =
      """
      select agency_id, agency_path, department_id, holder_id, holder_name, on_the_way, place, since, moves
        from dossier.paper_custody
       where dossier_id = :dossierId
      """;

  private static final String SAVE =
      """
      with custody as (
      insert into dossier.paper_custody as c (
        dossier_id, agency_id, agency_path, department_id, holder_id, holder_name, on_the_way, place, since, moves)
      values (:dossierId, :agencyId, :agencyPath, :departmentId, :holderId, :holderName, :onTheWay, :place, :at, :number)
      on conflict (dossier_id) do update
        set agency_id = excluded.agency_id,
            agency_path = excluded.agency_path,
            department_id = excluded.department_id,
            holder_id = excluded.holder_id,
            holder_name = excluded.holder_name,
            on_the_way = excluded.on_the_way,
            place = excluded.place,
            since = excluded.since,
            moves = excluded.moves)
      insert into dossier.paper_move (
        dossier_id, number, at, kind, actor_id, actor_name, actor_agency_id,
        to_agency_id, to_department_id, to_holder_id, to_name, place)
      values (
        :dossierId, :number, :at, :kind, :actorId, :actorName, :actorAgencyId,
        :agencyId, :departmentId, :holderId, :holderName, :place)
      """;

  private static final String MOVES =
      """
      select number, at, kind, actor_id, actor_name, to_agency_id, to_department_id, to_holder_id, to_name, place
        from dossier.paper_move
       where dossier_id = :dossierId
       order by number
      """;

  private static final String LAST_BY =
      """
      select max(at)
        from dossier.paper_move
       where dossier_id = :dossierId
         and actor_id = :actorId
      """;

  private final JdbcClient jdbc;

  CustodyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where the paper is; empty when it was never scanned. */
  public Optional<Custody> find(long dossierId) {
    return jdbc.sql(FIND).param("dossierId", dossierId).query(CustodyStore::custody).optional();
  }

  /** How the paper went, the first move first. */
  public List<PaperMove> moves(long dossierId) {
    return jdbc.sql(MOVES).param("dossierId", dossierId).query(CustodyStore::move).list();
  }

  /** When that person scanned it last. */
  public Optional<Instant> lastBy(long dossierId, long actorId) {
    return jdbc.sql(LAST_BY)
        .param("dossierId", dossierId)
        .param("actorId", actorId)
        .query((row, number) -> Optional.ofNullable(DossierRow.instant(row, "max")))
        .single();
  }

  /** Stores where it is now and the move that brought it there. */
  public void save(long dossierId, Custody after, PaperMove move, long actorAgencyId) {
    jdbc.sql(SAVE)
        .paramSource(
            new TypedParameters()
                .id("dossierId", dossierId)
                .id("agencyId", after.agencyId())
                .text("agencyPath", after.agencyPath())
                .id("departmentId", after.departmentId())
                .id("holderId", after.holderId())
                .text("holderName", after.holderName())
                .flag("onTheWay", after.onTheWay())
                .text("place", after.place())
                .moment("at", move.at())
                .number("number", move.number())
                .name("kind", move.kind())
                .id("actorId", move.actorId())
                .text("actorName", move.actorName())
                .id("actorAgencyId", actorAgencyId))
        .update();
  }

  private static Custody custody(ResultSet row, int number) throws SQLException {
    return new Custody(
        row.getLong("agency_id"),
        row.getString("agency_path"),
        id(row, "department_id"),
        id(row, "holder_id"),
        row.getString("holder_name"),
        row.getBoolean("on_the_way"),
        row.getString("place"),
        instantOf(row, "since"),
        row.getInt("moves"));
  }

  static PaperMove move(ResultSet row, int number) throws SQLException {
    return new PaperMove(
        row.getInt("number"),
        instantOf(row, "at"),
        PaperMove.Kind.valueOf(row.getString("kind")),
        row.getLong("actor_id"),
        row.getString("actor_name"),
        row.getLong("to_agency_id"),
        id(row, "to_department_id"),
        id(row, "to_holder_id"),
        row.getString("to_name"),
        row.getString("place"));
  }
}
