package vn.motcua.dossier.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.spi.Follower;
import vn.motcua.dossier.store.PassedDossiers;
import vn.motcua.dossier.store.PassingStore;
import vn.motcua.identity.PassAccounts;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.PassStaff;
import vn.motcua.organisation.StaffMember;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * Passes what an agency left behind to its successors: shows what there is, and confirms who gets
 * what. {@link PassingWork} does it in the background. Whoever manages all the successors may.
 */
@UseCase
public class PassToSuccessors {

  private static final int LONGEST_DOCUMENT = 200;
  private static final int PEOPLE = 200;
  private static final int LATEST = 50;

  private final PassingStore passings;
  private final PassedDossiers dossiers;
  private final PassAccounts accounts;
  private final PassStaff staff;
  private final Organisation organisation;
  private final List<Follower> followers;
  private final AuditTrail audit;
  private final Clock clock;

  PassToSuccessors(
      PassingStore passings,
      PassedDossiers dossiers,
      PassAccounts accounts,
      PassStaff staff,
      Organisation organisation,
      List<Follower> followers,
      AuditTrail audit,
      Clock clock) {
    this.passings = passings;
    this.dossiers = dossiers;
    this.accounts = accounts;
    this.staff = staff;
    this.organisation = organisation;
    this.followers = List.copyOf(followers);
    this.audit = audit;
    this.clock = clock;
  }

  /** What is still with the agency. */
  @Transactional(readOnly = true)
  public Remains remains(Actor actor, long predecessorId) {
    return remains(agency(actor, predecessorId));
  }

  /** What must be brought to an end by other modules before. */
  public int unfinished(Actor actor, long predecessorId) {
    var agency = agency(actor, predecessorId);
    return followers.stream().mapToInt(follower -> follower.unfinished(agency.id())).sum();
  }

  /** The agencies that follow it today; empty while it still exists. */
  public List<Agency> successors(Actor actor, long predecessorId) {
    return successors(agency(actor, predecessorId));
  }

  /** Accounts and members of staff without one, for the choice of each; at most 200 each. */
  public People people(Actor actor, long predecessorId) {
    var agency = agency(actor, predecessorId);
    var known = accounts.remaining(agency.id(), PEOPLE);
    var withAccount = accounts.staffIds(agency.id());
    return new People(
        known,
        staff.remaining(agency.id(), PEOPLE).stream()
            .filter(member -> !withAccount.contains(member.id()))
            .toList());
  }

  /** Lets it begin; answers its id. */
  @Transactional
  public long confirm(Actor actor, long predecessorId, PassingPlan asked) {
    var agency = agency(actor, predecessorId);
    var successors = successors(agency);
    var plan = tidy(asked);
    var findings = check(agency, successors, plan);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var before = remains(agency);
    if (before.isNothing()) {
      throw new Refused(DossierRefusal.SUCCESSION_NOTHING_LEFT, agency.name());
    }
    var on = Objects.requireNonNull(agency.validTo()).plusDays(1);
    var id =
        passings
            .create(actor, clock.instant(), agency.id(), on, plan, before)
            .orElseThrow(() -> new Refused(DossierRefusal.SUCCESSION_RUNNING, agency.name()));
    audit.append(
        actor,
        new SubjectRef("succession", Long.toString(id)),
        "succession-confirmed",
        Map.of(
            "agency", agency.id(),
            "document", plan.document(),
            "rule", plan.rule().name(),
            "people", before.people(),
            "roles", before.roles(),
            "open", before.open(),
            "past", before.past()));
    return id;
  }

  /** The passing, for whoever manages the successors. */
  public Passing get(Actor actor, long id) {
    var passing = passings.find(id).orElseThrow(() -> hidden(id));
    if (!manages(actor, successorsOrHeirs(organisation.agency(passing.predecessorId())))) {
      throw hidden(id);
    }
    return passing;
  }

  /** Where the dossiers that the agency of a passing had received are now. */
  public List<PassedTo> passedTo(Actor actor, long id) {
    return dossiers.passedTo(get(actor, id).predecessorId());
  }

  /** The newest passings among these agencies. */
  public List<Passing> latest(Actor actor) {
    return passings.of(predecessors(actor).stream().map(Agency::id).toList(), LATEST);
  }

  /** The agencies that ended, followed by agencies of this person, and left something behind. */
  @Transactional(readOnly = true)
  public List<Agency> waiting(Actor actor) {
    var ended = predecessors(actor);
    var ids = ended.stream().map(Agency::id).toList();
    var notEmpty = new HashSet<>(accounts.notEmpty(ids, today()));
    notEmpty.addAll(dossiers.notEmpty(ids));
    return ended.stream().filter(agency -> notEmpty.contains(agency.id())).toList();
  }

  /** What ended and is followed, at whatever remove, by what this person manages. */
  private List<Agency> predecessors(Actor actor) {
    if (!actor.mayAnywhere(Permission.ORGANISATION_MANAGE)) {
      throw new Denied(Permission.ORGANISATION_MANAGE);
    }
    var own = organisation.agency(actor.agencyId());
    var found = new HashMap<Long, Agency>();
    Stream.concat(Stream.of(own), organisation.children(own.id(), today()).stream())
        .filter(agency -> actor.may(Permission.ORGANISATION_MANAGE, agency.path()))
        .forEach(agency -> addPredecessors(agency, found));
    return found.values().stream()
        .filter(agency -> !agency.existsOn(today()))
        .filter(agency -> manages(actor, successors(agency)))
        .toList();
  }

  private void addPredecessors(Agency agency, Map<Long, Agency> found) {
    for (var before : organisation.predecessors(agency.id())) {
      if (found.put(before.id(), before) == null) {
        addPredecessors(before, found);
      }
    }
  }

  private Remains remains(Agency agency) {
    var withAccount = accounts.staffIds(agency.id());
    var others =
        staff.remaining(agency.id(), Integer.MAX_VALUE).stream()
            .filter(member -> !withAccount.contains(member.id()))
            .count();
    return new Remains(
        accounts.countAccounts(agency.id()) + Math.toIntExact(others),
        accounts.countRoles(agency.id(), today()),
        dossiers.countOpen(agency),
        dossiers.countPast(agency));
  }

  /** The agency, when its successors are this person's to manage; itself while it exists. */
  private Agency agency(Actor actor, long id) {
    var agency = organisation.existing(id).orElseThrow(() -> new NotVisible("agency " + id));
    if (!manages(actor, successorsOrHeirs(agency))) {
      throw new NotVisible("agency " + id);
    }
    return agency;
  }

  private List<Agency> successorsOrHeirs(Agency agency) {
    var heirs = organisation.heirs(agency.id(), today());
    return heirs.isEmpty() ? List.of(agency) : heirs;
  }

  private List<Agency> successors(Agency agency) {
    return agency.existsOn(today()) ? List.of() : organisation.heirs(agency.id(), today());
  }

  private static boolean manages(Actor actor, List<Agency> agencies) {
    return !agencies.isEmpty()
        && agencies.stream()
            .allMatch(agency -> actor.may(Permission.ORGANISATION_MANAGE, agency.path()));
  }

  private static PassingPlan tidy(PassingPlan asked) {
    var places = new HashMap<Long, List<String>>();
    asked
        .places()
        .forEach(
            (successor, named) ->
                places.put(
                    successor,
                    named.stream().map(Text::clean).filter(place -> !place.isEmpty()).toList()));
    return new PassingPlan(
        asked.rule(),
        asked.rest(),
        asked.departments(),
        asked.accounts(),
        asked.staff(),
        places,
        Text.clean(asked.document()));
  }

  private List<Finding> check(Agency agency, List<Agency> successors, PassingPlan plan) {
    var findings = new ArrayList<Finding>();
    if (agency.existsOn(today())) {
      var last = agency.validTo();
      findings.add(
          Finding.of(
              "",
              DossierRefusal.SUCCESSION_NOT_YET,
              agency.name(),
              last == null ? "–" : Vietnam.show(last.plusDays(1))));
    } else if (successors.isEmpty()) {
      findings.add(Finding.of("", DossierRefusal.SUCCESSION_NO_HEIR, agency.name()));
    }
    var ids = successors.stream().map(Agency::id).toList();
    var chosen =
        Stream.of(
                List.of(plan.rest()),
                plan.departments().values(),
                plan.accounts().values(),
                plan.staff().values(),
                plan.places().keySet())
            .flatMap(Collection::stream)
            .toList();
    if (!successors.isEmpty() && !ids.containsAll(chosen)) {
      findings.add(Finding.of("rest", DossierRefusal.SUCCESSION_NOT_A_SUCCESSOR));
    }
    checkPlaces(plan, findings);
    if (plan.document().isEmpty()) {
      findings.add(Finding.of("document", DossierRefusal.SUCCESSION_DOCUMENT_MISSING));
    }
    if (plan.document().length() > LONGEST_DOCUMENT) {
      findings.add(Finding.of("document", DossierRefusal.TEXT_TOO_LONG, LONGEST_DOCUMENT));
    }
    var hindered = followers.stream().mapToInt(each -> each.unfinished(agency.id())).sum();
    if (hindered > 0) {
      findings.add(Finding.of("", DossierRefusal.SUCCESSION_HINDERED, hindered));
    }
    return findings;
  }

  private static void checkPlaces(PassingPlan plan, List<Finding> findings) {
    if (plan.rule() != PassingRule.PLACE) {
      return;
    }
    var all =
        plan.places().values().stream().flatMap(List::stream).map(String::toLowerCase).toList();
    if (all.isEmpty()) {
      findings.add(Finding.of("rule", DossierRefusal.SUCCESSION_PLACES_MISSING));
    }
    var seen = new HashSet<String>();
    all.stream()
        .filter(place -> !seen.add(place))
        .findFirst()
        .ifPresent(
            place ->
                findings.add(Finding.of("rule", DossierRefusal.SUCCESSION_PLACE_TWICE, place)));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private static NotVisible hidden(long id) {
    return new NotVisible("passing " + id);
  }

  /** The people of an agency that ended. */
  public record People(List<PassAccounts.RemainingAccount> accounts, List<StaffMember> staff) {}
}
