package vn.motcua.dossier.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Worklist;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Role;
import vn.motcua.shared.StandIn;
import vn.motcua.shared.Vietnam;

/**
 * Who reads a list, and when.
 *
 * @param agencyId the one agency in the reader's scope, when the scope holds no other: lists then
 *     run along its own index
 * @param soonUntil until when a due date is near
 * @param ended whether the question is about an agency that ended, under the map of its time
 */
public record Reader(
    Actor actor, @Nullable Long agencyId, Instant now, Instant soonUntil, boolean ended) {

  /** The same about an agency that ended: its dossiers are with others of the scope now. */
  public Reader then() {
    return new Reader(actor, null, now, soonUntil, true);
  }

  /** What such a list is read from. */
  Then then(Worklist list) {
    return Then.of(list, ended);
  }

  /** Authorisation as a condition: the hierarchy paths under which the reader may see dossiers. */
  String visible(Worklist list) {
    return visible(list.side().agency(), list.side().path());
  }

  /** As {@link #visible(Worklist)}, along the index by which the list's dossiers are counted. */
  String countable(Worklist list) {
    return agencyId == null || list.isByCalls()
        ? visible(list)
        : list.side().path() + " = :agencyPath";
  }

  /**
   * The ways to what the list shows, which exclude each other and are each a stretch of an index.
   * Everything one may see is what one's agency received, decides, or handles for another.
   */
  List<String> ways(Worklist list) {
    if (list != Worklist.ALL) {
      return List.of(visible(list));
    }
    if (agencyId == null) {
      return List.of(
          Arrays.stream(Worklist.Side.values())
              .map(side -> visible(side.agency(), side.path()))
              .collect(Collectors.joining(" or ", "(", ")")));
    }
    return List.of(
        "d.agency_id = :agencyId",
        "d.competent_agency_id = :agencyId and d.agency_id <> :agencyId",
        """
        d.holding_agency_id = :agencyId
        and d.holding_agency_id <> d.agency_id
        and d.competent_agency_id is distinct from :agencyId
        """);
  }

  /**
   * The same for any pair of columns.
   *
   * @param prefix what their names begin with: {@code c.agency} for its id and path
   */
  String visible(String prefix) {
    return visible(prefix + "_id", prefix + "_path");
  }

  private String visible(String agency, String path) {
    if (agencyId != null) {
      return agency + " = :agencyId";
    }
    var scopes = scopes();
    return scopes.isEmpty()
        ? "false"
        : IntStream.range(0, scopes.size())
            .mapToObj(i -> "starts_with(" + path + ", :scope" + i + ")")
            .collect(Collectors.joining(" or ", "(", ")"));
  }

  Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("now", now.atOffset(ZoneOffset.UTC));
    parameters.put("soonUntil", soonUntil.atOffset(ZoneOffset.UTC));
    parameters.put("today", Vietnam.date(now));
    parameters.put("me", actor.accountId());
    parameters.put("absent", absent());
    parameters.put("myDepartments", departments(actor));
    parameters.put("myStatuses", myStatuses());
    parameters.put("headOf", headOf());
    parameters.put("overseesAll", actor.holds(Role.LEADER) || myStatuses().length == 0);
    if (agencyId != null) {
      parameters.put("agencyId", agencyId);
      parameters.put("agencyPath", actor.agencyPath());
    } else {
      var scopes = scopes();
      IntStream.range(0, scopes.size()).forEach(i -> parameters.put("scope" + i, scopes.get(i)));
    }
    return parameters;
  }

  /** Those in whose place this reader acts today. */
  private Long[] absent() {
    return actor.standsInFor().stream().map(StandIn::accountId).toArray(Long[]::new);
  }

  /** The reader's own department and those of the absent. */
  static Long[] departments(Actor actor) {
    return Stream.concat(
            Stream.ofNullable(actor.departmentId()),
            actor.standsInFor().stream().map(StandIn::departmentId).filter(Objects::nonNull))
        .distinct()
        .toArray(Long[]::new);
  }

  /** The department whose work this reader answers for; -1 = none. */
  private long headOf() {
    var department = actor.departmentId();
    return department != null && actor.mayAnywhere(Permission.DOSSIER_ASSIGN) ? department : -1;
  }

  private List<String> scopes() {
    return actor.scopes(Permission.DOSSIER_READ).stream().sorted().toList();
  }

  /** The states in which a dossier in a common tray waits for somebody with this reader's roles. */
  private String[] myStatuses() {
    var waiting =
        Map.of(
            Permission.DOSSIER_RECEIVE, List.of("SUBMITTED", "TAKEN_IN", "TRANSFERRED"),
            Permission.DOSSIER_ASSIGN, List.of("RECEIVED"),
            Permission.DOSSIER_PROCESS, List.of("IN_PROGRESS"),
            Permission.DOSSIER_APPROVE, List.of("AWAITING_SIGNATURE"),
            Permission.DOSSIER_ISSUE, List.of("APPROVED"),
            Permission.DOSSIER_RETURN, List.of("FINISHED"));
    return waiting.entrySet().stream()
        .filter(each -> actor.mayAnywhere(each.getKey()))
        .flatMap(each -> each.getValue().stream())
        .toArray(String[]::new);
  }
}
