package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.HoldingTimes;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.dossier.processing.TakeBack;
import vn.motcua.dossier.store.ConsultationStore;
import vn.motcua.dossier.store.CustodyStore;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.ExemptionStore;
import vn.motcua.dossier.store.PartStore;
import vn.motcua.dossier.store.Reader;
import vn.motcua.dossier.store.UrgingStore;
import vn.motcua.dossier.store.WatchStore;
import vn.motcua.dossier.store.WorklistStore;
import vn.motcua.dossier.warning.WarningSettings;
import vn.motcua.organisation.Organisation;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Reads dossiers for those who may see them. */
@Component
public class Dossiers {

  private final DossierStore store;
  private final DossierQueries queries;
  private final ConsultationStore consultations;
  private final PartStore parts;
  private final UrgingStore urgings;
  private final WatchStore watch;
  private final CustodyStore custodies;
  private final ExemptionStore exemptions;
  private final WorklistStore worklists;
  private final DueDates dueDates;
  private final PossibleActions possible;
  private final TakeBack takeBack;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final Clock clock;

  Dossiers(
      DossierStore store,
      DossierQueries queries,
      ConsultationStore consultations,
      PartStore parts,
      UrgingStore urgings,
      WatchStore watch,
      CustodyStore custodies,
      ExemptionStore exemptions,
      WorklistStore worklists,
      DueDates dueDates,
      PossibleActions possible,
      TakeBack takeBack,
      Organisation organisation,
      WorkCalendar calendar,
      LegalSettings settings,
      Clock clock) {
    this.store = store;
    this.queries = queries;
    this.consultations = consultations;
    this.parts = parts;
    this.urgings = urgings;
    this.watch = watch;
    this.custodies = custodies;
    this.exemptions = exemptions;
    this.worklists = worklists;
    this.dueDates = dueDates;
    this.possible = possible;
    this.takeBack = takeBack;
    this.organisation = organisation;
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The dossier of that code; the same answer for one that does not exist and one that is not this
   * person's to see.
   */
  public Dossier get(Actor actor, DossierCode code) {
    return store
        .find(code)
        .filter(found -> DossierRights.maySee(actor, found))
        .orElseThrow(() -> new NotVisible("dossier " + code));
  }

  /** Whose dossier it is, for somebody who handles it. */
  public Applicant applicant(Actor actor, DossierCode code) {
    var unused = get(actor, code);
    return queries.people(code).orElseThrow().applicant();
  }

  /** The names of the required papers that were not handed in. */
  public List<String> missingPapers(Actor actor, DossierCode code) {
    return queries.papers(get(actor, code).id()).stream()
        .filter(paper -> paper.required() && !paper.isHandedIn())
        .map(SubmittedPaper::name)
        .toList();
  }

  /** The dossier with its people, papers, events and what may be done to it. */
  public DossierView view(Actor actor, DossierCode code) {
    var head =
        queries
            .head(code)
            .filter(found -> DossierRights.maySee(actor, found.dossier()))
            .orElseThrow(() -> new NotVisible("dossier " + code));
    var dossier = head.dossier();
    var events = queries.events(dossier.id());
    var takeBack = this.takeBack.open(actor, dossier, events.getLast());
    return new DossierView(
        dossier,
        head.people(),
        queries.papers(dossier.id()),
        events,
        consultations(dossier, events),
        dossier.family().interlinked() ? parts.of(dossier.id()) : List.of(),
        head.urged() ? urgings.of(dossier.id()) : List.of(),
        head.warned() ? watch.of(dossier.id()) : List.of(),
        head.scanned() ? custodies.moves(dossier.id()) : List.of(),
        wasDecided(events) ? exemptions.authorities(dossier.id()) : List.of(),
        dueDates.explain(dossier),
        withTakingBack(actions(actor, dossier), takeBack),
        takeBack,
        head.earlier(),
        HoldingTimes.of(
            events,
            clock.instant(),
            moments -> calendar.stretches(dossier.competence().agencyId(), moments)));
  }

  /** Only decisions are done by other authority than that of a role. */
  private static boolean wasDecided(List<DossierEvent> events) {
    return events.stream()
        .map(DossierEvent::action)
        .anyMatch(
            action ->
                action == Action.APPROVE
                    || action == Action.REFUSE
                    || action == Action.SIGN_AT_ONCE
                    || action.namesCause()
                    || action == Action.SEND_BACK
                    || action == Action.STOP);
  }

  /** An ordinary dossier is not asked for them. */
  private List<Consultation> consultations(Dossier dossier, List<DossierEvent> events) {
    return events.stream().anyMatch(event -> event.action() == Action.CONSULT)
        ? consultations.of(dossier.id())
        : List.of();
  }

  private static List<Action> withTakingBack(List<Action> actions, Optional<TakeBack.Open> open) {
    return open.isEmpty()
        ? actions
        : Stream.concat(actions.stream(), Stream.of(Action.TAKE_BACK)).toList();
  }

  /** What this person may do to the dossier now, besides taking back what they did last. */
  public List<Action> actions(Actor actor, Dossier dossier) {
    return possible.of(actor, dossier);
  }

  /** One page of a list, only of what this person may see. */
  public Slice<DossierLine> list(Actor actor, WorklistQuery query) {
    return worklists.read(query, reader(actor, query.agency()));
  }

  /** Those of the codes that this person may see, in no particular order; at most 200 codes. */
  public List<DossierLine> lines(Actor actor, Collection<DossierCode> codes) {
    return worklists.read(codes, reader(actor));
  }

  /** How many dossiers match the query, counted no further than {@code most}. */
  public int matching(Actor actor, WorklistQuery query, int most) {
    return worklists.matching(query, reader(actor, query.agency()), most);
  }

  Reader reader(Actor actor) {
    var now = clock.instant();
    return new Reader(
        actor, onlyAgency(actor, Vietnam.date(now)), now, soonUntil(actor, now), false);
  }

  /** Asked about an agency that ended, the reader sees it under the map of its time. */
  Reader reader(Actor actor, @Nullable Long agencyId) {
    var today = Vietnam.date(clock.instant());
    var ended =
        agencyId != null
            && organisation.existing(agencyId).filter(one -> !one.existsOn(today)).isPresent();
    return ended ? reader(actor).then() : reader(actor);
  }

  /** The agency of somebody who sees no other; lists then run along the index of that agency. */
  private @Nullable Long onlyAgency(Actor actor, LocalDate today) {
    var roles = actor.with(Permission.DOSSIER_READ);
    var own = roles.stream().allMatch(role -> role.scopePath().equals(actor.agencyPath()));
    return !roles.isEmpty() && own && organisation.children(actor.agencyId(), today).isEmpty()
        ? actor.agencyId()
        : null;
  }

  private Instant soonUntil(Actor actor, Instant now) {
    var local = Vietnam.dateTime(now);
    var today = local.toLocalDate();
    var days = settings.at(WarningSettings.SOON, actor.agencyPath(), today);
    var day = calendar.plusWorkingDays(actor.agencyId(), today, days);
    return Vietnam.instant(day.atTime(local.toLocalTime()));
  }
}
