package vn.motcua.history;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.motcua.history.store.PastQueries;
import vn.motcua.history.store.PastSearch;
import vn.motcua.history.store.Reach;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/**
 * Past dossiers as people see them: those of the agencies whose dossiers they may read, and of the
 * agencies these followed.
 */
@Component
public class PastDossiers {

  private final PastQueries queries;
  private final PastSearch search;
  private final Organisation organisation;
  private final Clock clock;

  PastDossiers(PastQueries queries, PastSearch search, Organisation organisation, Clock clock) {
    this.queries = queries;
    this.search = search;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * One that a search found.
   *
   * @param subject its procedure, or its field when the procedure is unknown
   */
  public record Found(String code, String applicant, String subject, LocalDate receivedOn) {}

  /** Address of its page; slashes of a code are parts of it. */
  public static String url(String code) {
    return "/desk/past/"
        + Arrays.stream(code.split("/"))
            .map(part -> UriUtils.encodePathSegment(part, StandardCharsets.UTF_8))
            .collect(Collectors.joining("/"));
  }

  /** The dossier of that code, when it is this person's to see. */
  public PastView get(Actor actor, String code) {
    return queries
        .find(code)
        .filter(
            found ->
                may(actor, Permission.DOSSIER_READ, found)
                    || may(actor, Permission.HISTORY_IMPORT, found))
        .orElseThrow(() -> new NotVisible("past dossier " + code));
  }

  /** Whether the permission is held over its agency, or one that followed it. */
  public boolean may(Actor actor, Permission permission, PastView past) {
    return actor.may(permission, past.agencyPath(), past.field())
        || organisation.heirs(past.agencyId(), Vietnam.date(clock.instant())).stream()
            .anyMatch(heir -> actor.may(permission, heir.path(), past.field()));
  }

  /** Refuses with {@link Denied} unless it {@link #may}. */
  public void require(Actor actor, Permission permission, PastView past) {
    if (!may(actor, permission, past)) {
      throw new Denied(permission);
    }
  }

  /** The newest that have these words, at most so many. */
  public List<Found> search(Actor actor, String text, int limit) {
    return search.find(text, reach(actor), limit);
  }

  private List<Reach> reach(Actor actor) {
    var reach = new LinkedHashSet<Reach>();
    for (var grant : actor.with(Permission.DOSSIER_READ)) {
      var fields = grant.isOfEveryField() ? Set.of("") : grant.limits().fields();
      for (var agency : withPredecessors(grant.scopePath())) {
        var alone =
            organisation.children(agency.id(), Vietnam.date(clock.instant())).isEmpty()
                ? agency.id()
                : 0;
        fields.forEach(field -> reach.add(new Reach(agency.path(), field, alone)));
      }
    }
    return List.copyOf(reach);
  }

  private Set<Agency> withPredecessors(String path) {
    var all = new LinkedHashSet<Agency>();
    var ids = path.split("/");
    if (ids.length > 0) {
      organisation
          .existing(Long.parseLong(ids[ids.length - 1]))
          .ifPresent(agency -> add(agency, all));
    }
    return all;
  }

  private void add(Agency agency, Set<Agency> all) {
    if (all.add(agency)) {
      organisation.predecessors(agency.id()).forEach(before -> add(before, all));
    }
  }
}
