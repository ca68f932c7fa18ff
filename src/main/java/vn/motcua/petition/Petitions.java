package vn.motcua.petition;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.PetitionEvent;
import vn.motcua.petition.store.PetitionQueries;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.petition.store.Reader;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Slice;
import vn.motcua.shared.StandIn;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Reads petitions for those at the desk who may. */
@Component
public class Petitions {

  private static final int MOST_COUNTED = 100_000;

  private final PetitionStore store;
  private final PetitionQueries queries;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  Petitions(
      PetitionStore store,
      PetitionQueries queries,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.queries = queries;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether any petition may be this person's to see; for menus. */
  public static boolean isOpenTo(Actor actor) {
    return actor.mayAnywhere(Permission.PETITION_READ)
        || actor.mayAnywhere(Permission.PETITION_HANDLE);
  }

  /** The petition; the same answer for one that is not there and one that is not theirs to see. */
  public Petition get(Actor actor, PetitionCode code) {
    return store
        .find(code)
        .filter(found -> PetitionRights.maySee(actor, found))
        .orElseThrow(() -> new NotVisible("petition " + code));
  }

  /** What happened to it, from the beginning; that the reader may see it the caller made sure. */
  public List<PetitionEvent> events(Petition petition) {
    return store.events(petition.id());
  }

  /** What this person may do to it now, the most likely first. */
  public List<Action> actions(Actor actor, Petition petition) {
    return PetitionRights.actions(actor, petition);
  }

  /** The petition with telephone and address: a disclosure, and audited. */
  @Transactional
  public Petition reveal(Actor actor, PetitionCode code) {
    var petition = get(actor, code);
    if (!PetitionRights.mayReveal(actor, petition)) {
      throw new Denied(Permission.PETITION_RECEIVE);
    }
    audit.append(
        actor, new SubjectRef("petition", code.value()), "personal-data-disclosed", Map.of());
    return petition;
  }

  /** One page of a list. */
  public Slice<Petition> list(Actor actor, PetitionQuery query) {
    require(actor);
    var found = queries.page(reader(actor), query, clock.instant(), query.limit() + 1);
    var shown = found.subList(0, Math.min(query.limit(), found.size()));
    return new Slice<>(
        shown, found.size() > shown.size() ? Long.toString(shown.getLast().id()) : null);
  }

  /** How many are in each list but {@link PetitionList#ALL}, counted no further than that. */
  public Map<PetitionList, Integer> counts(Actor actor, int most) {
    require(actor);
    var lists =
        Arrays.stream(PetitionList.values()).filter(list -> list != PetitionList.ALL).toList();
    return queries.counts(reader(actor), lists, clock.instant(), most);
  }

  /** How many there are for this person to see, counted no further than 100.000. */
  public int size(Actor actor) {
    require(actor);
    return queries
        .counts(reader(actor), List.of(PetitionList.ALL), clock.instant(), MOST_COUNTED)
        .getOrDefault(PetitionList.ALL, 0);
  }

  /** What was said about a dossier, the newest first, of what this person may see. */
  public List<Petition> ofDossier(Actor actor, String dossierCode, int limit) {
    return isOpenTo(actor) ? queries.ofDossier(reader(actor), dossierCode, limit) : List.of();
  }

  private static void require(Actor actor) {
    if (!isOpenTo(actor)) {
      throw new Denied(Permission.PETITION_READ);
    }
  }

  private Reader reader(Actor actor) {
    var selves = new HashSet<Long>(Set.of(actor.accountId()));
    actor.standsInFor().stream().map(StandIn::accountId).forEach(selves::add);
    var scopes = actor.scopes(Permission.PETITION_READ);
    return new Reader(actor.accountId(), Set.copyOf(selves), scopes, only(actor, scopes));
  }

  private @Nullable Long only(Actor actor, Set<String> scopes) {
    return scopes.equals(Set.of(actor.agencyPath()))
            && organisation.children(actor.agencyId(), Vietnam.date(clock.instant())).isEmpty()
        ? actor.agencyId()
        : null;
  }
}
