package vn.motcua.post.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.sql.Typed;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelEvent;
import vn.motcua.post.model.ParcelList;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;

/** Reads parcels for those whose work they are. */
@Repository
public class ParcelQueries {

  /** Rights are part of the question: the kinds of work, and the fields of whoever is limited. */
  private static final String WITHIN =
      """
      agency_id = :agency
         and list = :list
         and (direction = 'RETURN' and (:everyReturn or field = any(:returns))
              or direction = 'COLLECT' and (:everyCollect or field = any(:collects)))
      """;

  private static final String LIST =
      """
      select %s
        from post.parcel
       where %s
         and (cast(:afterAt as timestamptz) is null or (state_at, parcel_id) %s (:afterAt, :afterId))
       order by state_at %s, parcel_id %s
       limit :limit
      """;

  private static final String OLDEST_FIRST =
      LIST.formatted(ParcelRows.COLUMNS, WITHIN, ">", "asc", "asc");
  private static final String NEWEST_FIRST =
      LIST.formatted(ParcelRows.COLUMNS, WITHIN, "<", "desc", "desc");

  private static final String COUNT =
      """
      select count(*)::int
        from (select 1
                from post.parcel
               where %s
               limit :limit) counted
      """
          .formatted(WITHIN);

  private static final String EVENTS =
      """
      select carrier_event, what, at, actor_id, actor_name, place, note, to_state
        from post.parcel_event
       where parcel_id = :parcel
       order by at, event_id
      """;

  private static final String OF_DOSSIER =
      "select "
          + ParcelRows.COLUMNS
          + " from post.parcel where dossier_code = :dossier order by parcel_id";

  private final JdbcClient jdbc;

  ParcelQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where a page of a list ends. */
  public record After(Instant at, long id) {}

  /** What waits the longest first; what is done, the latest first. */
  public List<Parcel> list(Actor actor, ParcelList list, @Nullable After after, int limit) {
    return within(
            jdbc.sql(list == ParcelList.DONE ? NEWEST_FIRST : OLDEST_FIRST), actor, list, limit)
        .param("afterAt", Typed.moment(after == null ? null : after.at()))
        .param("afterId", after == null ? 0L : after.id())
        .query(ParcelRows::read)
        .list();
  }

  /** How many stand in each list, counted no further than the limit. */
  public Map<ParcelList, Integer> counts(Actor actor, int limit) {
    var counts = new EnumMap<ParcelList, Integer>(ParcelList.class);
    for (var list : ParcelList.values()) {
      counts.put(list, within(jdbc.sql(COUNT), actor, list, limit).query(Integer.class).single());
    }
    return counts;
  }

  private static JdbcClient.StatementSpec within(
      JdbcClient.StatementSpec statement, Actor actor, ParcelList list, int limit) {
    return statement
        .param("agency", actor.agencyId())
        .param("list", list.name())
        .param("everyReturn", every(actor, Direction.RETURN))
        .param("returns", fields(actor, Direction.RETURN))
        .param("everyCollect", every(actor, Direction.COLLECT))
        .param("collects", fields(actor, Direction.COLLECT))
        .param("limit", limit);
  }

  private static boolean every(Actor actor, Direction direction) {
    return actor.mayWholly(Parcel.needed(direction), actor.agencyPath());
  }

  private static String[] fields(Actor actor, Direction direction) {
    return actor.with(Parcel.needed(direction)).stream()
        .filter(grant -> actor.agencyPath().startsWith(grant.scopePath()))
        .map(Grant::limits)
        .flatMap(limits -> limits.fields().stream())
        .distinct()
        .toArray(String[]::new);
  }

  /** What happened to it, in the order in which it is said to have happened. */
  public List<ParcelEvent> events(long parcelId) {
    return jdbc.sql(EVENTS).param("parcel", parcelId).query(ParcelRows::event).list();
  }

  /** All of a dossier, the first first. */
  public List<Parcel> of(DossierCode dossier) {
    return jdbc.sql(OF_DOSSIER).param("dossier", dossier.value()).query(ParcelRows::read).list();
  }
}
