package vn.motcua.dossier.passing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.store.PassStore;
import vn.motcua.dossier.store.PassStore.OnDesk;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/**
 * Passes somebody's whole desk on: what they hold, and what would come back to them. A leader does
 * so with all that lies at the agency; a unit head with the desks of the own departments, and with
 * what lies there in the hands of somebody who works elsewhere, as the seconded do. {@link
 * PassWork} does the rows.
 */
@UseCase
public class PassDesk {

  /** Rows of one pass; what is left takes another. */
  public static final int MOST = 200;

  private static final int LONGEST_REASON = 500;
  private static final int PAGE = 50;

  private final PassStore store;
  private final Receivers receivers;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  PassDesk(PassStore store, Receivers receivers, Accounts accounts, AuditTrail audit, Clock clock) {
    this.store = store;
    this.receivers = receivers;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Somebody with work in hand, and how many dossiers. */
  public record Desk(Colleague person, int dossiers) {}

  /** The desks this actor may pass on, the fullest first; those of people who left as well. */
  public List<Desk> desks(Actor actor) {
    requireAnywhere(actor);
    var counts = counts(actor);
    return accounts.colleagues(counts.keySet()).values().stream()
        .map(person -> new Desk(person, count(actor, person, counts)))
        .filter(desk -> desk.dossiers() > 0)
        .sorted(
            Comparator.comparingInt(Desk::dossiers)
                .reversed()
                .thenComparing(desk -> desk.person().accountId()))
        .toList();
  }

  /**
   * Whose desk it is, if this actor may pass it on: that of somebody of the own department, or who
   * has something of it in hand, wherever they work now.
   */
  public Colleague desk(Actor actor, long fromId) {
    requireAnywhere(actor);
    return accounts.colleagues(List.of(fromId)).values().stream()
        .filter(
            person ->
                assignsHere(actor) && passesAll(actor, person) && isOfAgency(actor, person)
                    || count(actor, person, counts(actor)) > 0)
        .findFirst()
        .orElseThrow(() -> new NotVisible("desk " + fromId));
  }

  /** What lies on it, by field, then by due date; at most {@link #MOST}. */
  public List<Dossier> dossiers(Actor actor, long fromId) {
    var from = desk(actor, fromId);
    return store.dossiers(
        actor.agencyId(), passesAll(actor, from) ? null : departments(actor), fromId, MOST);
  }

  /** How many lie on it in all. */
  public int count(Actor actor, long fromId) {
    return count(actor, desk(actor, fromId), counts(actor));
  }

  private Map<Long, OnDesk> counts(Actor actor) {
    return assignsHere(actor) ? store.desks(actor.agencyId(), departments(actor)) : Map.of();
  }

  private static boolean assignsHere(Actor actor) {
    return actor.may(Permission.DOSSIER_ASSIGN, actor.agencyPath());
  }

  private int count(Actor actor, Colleague person, Map<Long, OnDesk> counts) {
    var lies = counts.getOrDefault(person.accountId(), new OnDesk(0, 0));
    return passesAll(actor, person) ? lies.dossiers() : lies.here();
  }

  /** To whom it may go. */
  public List<Colleague> receivers(Actor actor, long fromId) {
    var from = desk(actor, fromId);
    return receivers.of(actor.agencyId(), department(actor), from.accountId());
  }

  /** Whether that person may take over this dossier. */
  public boolean mayTake(long toId, Dossier dossier, long fromId) {
    return accounts
        .actor(toId)
        .filter(receiver -> Receivers.mayTake(receiver, dossier, fromId))
        .isPresent();
  }

  /**
   * Begins the pass; answers its id.
   *
   * @param rows what goes to whom, with the version seen; at most {@link #MOST}
   */
  @Transactional
  public long handle(Actor actor, long fromId, List<PassRow> rows, String reason) {
    var from = desk(actor, fromId);
    var why = Text.clean(reason);
    check(actor, rows, fromId, why);
    var id =
        store.create(
            actor, clock.instant(), from, why, rows.subList(0, Math.min(MOST, rows.size())));
    var counts =
        rows.stream()
            .collect(
                Collectors.groupingBy(row -> Long.toString(row.toId()), Collectors.counting()));
    audit.append(
        actor,
        new SubjectRef("account", Long.toString(fromId)),
        "desk-passed-on",
        Map.of("pass", id, "rows", rows.size(), "to", counts.toString(), "reason", why));
    return id;
  }

  /** The pass, for whoever may pass desks on there. */
  public DeskPass get(Actor actor, long id) {
    return store
        .find(id)
        .filter(found -> actor.may(Permission.DOSSIER_ASSIGN, found.agencyPath()))
        .orElseThrow(() -> new NotVisible("pass " + id));
  }

  public List<PassRow> rows(Actor actor, long id) {
    return store.rows(get(actor, id).id());
  }

  /** The newest first. */
  public List<DeskPass> recent(Actor actor) {
    requireAnywhere(actor);
    return store.recent(actor.agencyPath(), PAGE);
  }

  private void check(Actor actor, List<PassRow> rows, long fromId, String reason) {
    var findings = new ArrayList<Finding>();
    if (reason.isEmpty()) {
      findings.add(Finding.of("reason", DossierRefusal.REASON_MISSING));
    }
    if (reason.length() > LONGEST_REASON) {
      findings.add(Finding.of("reason", DossierRefusal.TEXT_TOO_LONG, LONGEST_REASON));
    }
    if (rows.isEmpty()) {
      findings.add(Finding.of("pass", DossierRefusal.NOTHING_TO_PASS));
    }
    var possible =
        receivers.of(actor.agencyId(), department(actor), fromId).stream()
            .map(Colleague::accountId)
            .collect(Collectors.toSet());
    if (rows.stream().anyMatch(row -> !possible.contains(row.toId()))) {
      findings.add(Finding.of("pass", DossierRefusal.UNKNOWN_RECEIVER));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  /** Within which department somebody passes on; null = the whole agency. */
  private static @Nullable Long department(Actor actor) {
    return actor.holds(Role.LEADER) ? null : actor.departmentId();
  }

  /**
   * Whether this actor may pass on a dossier of that person where it lies: a leader all of the
   * agency, a unit head what lies in the own departments, and all of those who work there.
   */
  boolean mayPass(Actor actor, Colleague person, Dossier dossier) {
    var holding = dossier.holding();
    return holding.agencyId() == actor.agencyId()
        && (passesAll(actor, person)
            || holding.departmentId() != null
                && departments(actor).contains(holding.departmentId()));
  }

  private static boolean passesAll(Actor actor, Colleague person) {
    return actor.holds(Role.LEADER)
        || isOfAgency(actor, person)
            && person.departmentId() != null
            && departments(actor).contains(person.departmentId());
  }

  private static boolean isOfAgency(Actor actor, Colleague person) {
    return person.agencyId() == actor.agencyId();
  }

  private static Set<Long> departments(Actor actor) {
    return actor.departments(Permission.DOSSIER_ASSIGN);
  }

  private static void requireAnywhere(Actor actor) {
    if (!actor.mayAnywhere(Permission.DOSSIER_ASSIGN)) {
      throw new Denied(Permission.DOSSIER_ASSIGN);
    }
  }
}
