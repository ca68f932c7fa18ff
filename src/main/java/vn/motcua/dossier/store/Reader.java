package vn.motcua.dossier.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Worklist;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
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

  /** For whom a dossier in a common tray waits, by its state. */
  private static final Map<Permission, List<String>> WAITING =
      Map.of(
          Permission.DOSSIER_RECEIVE, List.of("SUBMITTED", "TAKEN_IN", "TRANSFERRED"),
          Permission.DOSSIER_ASSIGN, List.of("RECEIVED"),
          Permission.DOSSIER_PROCESS, List.of("IN_PROGRESS"),
          Permission.DOSSIER_APPROVE, List.of("AWAITING_SIGNATURE"),
          Permission.DOSSIER_ISSUE, List.of("APPROVED"),
          Permission.DOSSIER_RETURN, List.of("FINISHED"));

  /** Whose work a dossier in somebody's hands is, by its state. */
  private static final Map<Permission, List<String>> HELD =
      Map.of(
          Permission.DOSSIER_RECEIVE,
          List.of(
              "SUBMITTED",
              "TAKEN_IN",
              "TRANSFERRED",
              "RECEIVED",
              "INTERLINKED",
              "AWAITING_SUPPLEMENT"),
          Permission.DOSSIER_ASSIGN,
          List.of("RECEIVED"),
          Permission.DOSSIER_PROCESS,
          List.of("IN_PROGRESS", "AWAITING_SUPPLEMENT"),
          Permission.DOSSIER_APPROVE,
          List.of("AWAITING_SIGNATURE"),
          Permission.DOSSIER_ISSUE,
          List.of("APPROVED"),
          Permission.DOSSIER_RETURN,
          List.of("FINISHED"));

  /**
   * Of what lies in a tray only the fields of the role whose turn it is; of what the absent hold
   * only those of a role that does what is to be done; all of what one holds.
   */
  private static final String OWN_FIELDS =
      """
      and (d.holder_id = :me
           or d.holder_id is not null
              and (d.status = any(:wholeHeld)
                   or d.status || ' ' || d.field = any(:fieldHeld))
           or d.holder_id is null
              and (d.status = any(:wholeStatuses)
                   or d.status || ' ' || d.field = any(:fieldStatuses)))
      """;

  /** Beyond so many fields one filtered walk along the index is cheaper than a stretch for each. */
  private static final int MOST_STRETCHES = 6;

  /**
   * Authorisation as a condition: the hierarchy paths under which the reader may see dossiers, and
   * of which fields.
   */
  String visible(Worklist list) {
    return visible(list.side().agency(), list.side().path(), true);
  }

  /**
   * Where the reader works, for any pair of columns and whatever the field of the dossier.
   *
   * @param prefix what their names begin with: {@code c.agency} for its id and path
   */
  String within(String prefix) {
    return visible(prefix + "_id", prefix + "_path", false);
  }

  private String visible(String agency, String path, boolean ofFields) {
    var scopes = readable();
    if (scopes.isEmpty()) {
      return "false";
    }
    return IntStream.range(0, scopes.size())
        .mapToObj(
            i -> {
              var place =
                  agencyId == null
                      ? "starts_with(" + path + ", :scope" + i + ")"
                      : agency + " = :agencyId";
              return !ofFields || scopes.get(i).fields().isEmpty()
                  ? place
                  : "(" + place + " and d.field = any(:fields" + i + "))";
            })
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** Whether a role is limited to fields: equal states and hands are then not equally seen. */
  boolean isLimited() {
    return actor.grants().stream().anyMatch(each -> !each.isOfEveryField());
  }

  /** The list as a condition on what the reader sees of it. */
  String condition(Worklist list) {
    return alternatives(list).stream().collect(Collectors.joining(") or (", "((", "))"));
  }

  /** The same in parts that exclude each other, each found along an index of its own. */
  List<String> alternatives(Worklist list) {
    return list == Worklist.MINE && isLimited()
        ? list.alternatives().stream().map(each -> each + OWN_FIELDS).toList()
        : list.alternatives();
  }

  /** As {@link #visible(Worklist)}, along the index by which the list's dossiers are counted. */
  String countable(Worklist list) {
    return agencyId == null || list.isByCalls() || isLimited()
        ? visible(list)
        : list.side().path() + " = :agencyPath";
  }

  /**
   * The ways to what the list shows, which exclude each other and are each a stretch of an index.
   * Everything one may see is what one's agency received, decides, or handles for another; what it
   * received is long and a field in it may be rare, so each field is a way of its own.
   */
  List<String> ways(Worklist list) {
    if (agencyId == null) {
      return List.of(
          list == Worklist.ALL
              ? Arrays.stream(Worklist.Side.values())
                  .map(side -> visible(side.agency(), side.path(), true))
                  .collect(Collectors.joining(" or ", "(", ")"))
              : visible(list));
    }
    if (!list.isHistory() || list.side() != Worklist.Side.RECEIVING) {
      return List.of(visible(list));
    }
    return list == Worklist.ALL
        ? Stream.concat(
                received().stream(),
                Stream.of(
                    "d.competent_agency_id = :agencyId and d.agency_id <> :agencyId" + ofFields(),
                    """
                    d.holding_agency_id = :agencyId
                    and d.holding_agency_id <> d.agency_id
                    and d.competent_agency_id is distinct from :agencyId
                    """
                        + ofFields()))
            .toList()
        : received();
  }

  /** What the one agency received: as a whole, or field by field. */
  private List<String> received() {
    var fields = fieldsHere().size();
    return fields == 0 || fields > MOST_STRETCHES
        ? List.of("d.agency_id = :agencyId" + ofFields())
        : IntStream.range(0, fields)
            .mapToObj(i -> "d.agency_id = :agencyId and d.field = :field0_" + i)
            .toList();
  }

  private String ofFields() {
    return fieldsHere().isEmpty() ? "" : " and d.field = any(:fields0)";
  }

  /** Of the one agency in scope, which is the first and only one. */
  private List<String> fieldsHere() {
    return readable().getFirst().fields();
  }

  Map<String, Object> parameters() {
    var parameters = new HashMap<String, Object>();
    parameters.put("now", now.atOffset(ZoneOffset.UTC));
    parameters.put("soonUntil", soonUntil.atOffset(ZoneOffset.UTC));
    parameters.put("today", Vietnam.date(now));
    parameters.put("me", actor.accountId());
    parameters.put("absent", absent());
    parameters.put("assignIn", ids(actor.departments(Permission.DOSSIER_ASSIGN)));
    parameters.put("processIn", ids(actor.departments(Permission.DOSSIER_PROCESS)));
    parameters.put("myStatuses", myStatuses());
    parameters.put("wholeStatuses", whole(WAITING));
    parameters.put("fieldStatuses", byField(WAITING));
    parameters.put("wholeHeld", whole(HELD));
    parameters.put("fieldHeld", byField(HELD));
    parameters.put("overseesAll", actor.holds(Role.LEADER) || myStatuses().length == 0);
    parameters.put("agencyId", Typed.id(agencyId));
    parameters.put("agencyPath", actor.agencyPath());
    var scopes = readable();
    for (int i = 0; i < scopes.size(); i++) {
      parameters.put("scope" + i, scopes.get(i).path());
      parameters.put("fields" + i, scopes.get(i).fields().toArray(String[]::new));
      for (int j = 0; j < scopes.get(i).fields().size(); j++) {
        parameters.put("field" + i + "_" + j, scopes.get(i).fields().get(j));
      }
    }
    return parameters;
  }

  /** Those in whose place this reader acts today. */
  private Long[] absent() {
    return actor.standsInFor().stream().map(StandIn::accountId).toArray(Long[]::new);
  }

  /**
   * Where dossiers are seen.
   *
   * @param fields of these fields only, in order; empty = of every one
   */
  private record Readable(String path, List<String> fields) {}

  /** Each scope once; a role of every field there makes the narrower ones moot. */
  private List<Readable> readable() {
    var byPath =
        actor.with(Permission.DOSSIER_READ).stream()
            .collect(Collectors.groupingBy(Grant::scopePath, TreeMap::new, Collectors.toList()));
    return byPath.entrySet().stream()
        .map(each -> new Readable(each.getKey(), fields(each.getValue())))
        .toList();
  }

  private static List<String> fields(List<Grant> grants) {
    return grants.stream().anyMatch(Grant::isOfEveryField)
        ? List.of()
        : grants.stream()
            .flatMap(grant -> grant.limits().fields().stream())
            .distinct()
            .sorted()
            .toList();
  }

  private static Long[] ids(Set<Long> ids) {
    return ids.toArray(Long[]::new);
  }

  /** The states in which a dossier in a common tray waits for somebody with this reader's roles. */
  private String[] myStatuses() {
    return statuses(WAITING, grant -> true).toArray(String[]::new);
  }

  /** Those of roles of every field. */
  private String[] whole(Map<Permission, List<String>> work) {
    return statuses(work, Grant::isOfEveryField).toArray(String[]::new);
  }

  /** Those of roles limited to fields, each with a field: {@code IN_PROGRESS Hộ tịch}. */
  private String[] byField(Map<Permission, List<String>> work) {
    return actor.grants().stream()
        .filter(grant -> !grant.isOfEveryField())
        .flatMap(
            grant ->
                statuses(work, grant::equals)
                    .flatMap(
                        status ->
                            grant.limits().fields().stream().map(field -> status + " " + field)))
        .distinct()
        .toArray(String[]::new);
  }

  private Stream<String> statuses(Map<Permission, List<String>> work, Predicate<Grant> which) {
    return work.entrySet().stream()
        .filter(
            each ->
                actor.grants().stream()
                    .anyMatch(grant -> which.test(grant) && grant.grants(each.getKey())))
        .flatMap(each -> each.getValue().stream());
  }
}
