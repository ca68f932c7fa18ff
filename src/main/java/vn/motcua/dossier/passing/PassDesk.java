package vn.motcua.dossier.passing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.store.PassStore;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
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
 * Passes somebody's whole desk on: what they hold, and what would come back to them. A unit head
 * does so within the own department, a leader in the agency. {@link PassWork} does the rows.
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
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  PassDesk(
      PassStore store,
      Receivers receivers,
      Accounts accounts,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.receivers = receivers;
    this.accounts = accounts;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /** Somebody with work in hand, and how many dossiers. */
  public record Desk(Colleague person, int dossiers) {}

  /** The desks this actor may pass on, the fullest first; those of people who left as well. */
  public List<Desk> desks(Actor actor) {
    requireAnywhere(actor);
    var counts = store.desks(actor.agencyId());
    return accounts.colleagues(counts.keySet()).values().stream()
        .filter(person -> mayPass(actor, person))
        .map(person -> new Desk(person, counts.getOrDefault(person.accountId(), 0)))
        .sorted(
            java.util.Comparator.comparingInt(Desk::dossiers)
                .reversed()
                .thenComparing(desk -> desk.person().accountId()))
        .toList();
  }

  /** Whose desk it is, if this actor may pass it on. */
  public Colleague desk(Actor actor, long fromId) {
    requireAnywhere(actor);
    return accounts.colleagues(List.of(fromId)).values().stream()
        .filter(person -> mayPass(actor, person))
        .findFirst()
        .orElseThrow(() -> new NotVisible("desk " + fromId));
  }

  /** What lies on it, by field, then by due date; at most {@link #MOST}. */
  public List<Dossier> dossiers(Actor actor, long fromId) {
    return store.dossiers(desk(actor, fromId).agencyId(), fromId, MOST);
  }

  /** How many lie on it in all. */
  public int count(Actor actor, long fromId) {
    return store.desks(desk(actor, fromId).agencyId()).getOrDefault(fromId, 0);
  }

  /** To whom it may go. */
  public List<Colleague> receivers(Actor actor, long fromId) {
    var from = desk(actor, fromId);
    return receivers.of(from.agencyId(), department(actor), fromId);
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
    check(actor, from, rows, why);
    var id =
        store.create(
            actor,
            clock.instant(),
            from,
            organisation.agency(from.agencyId()).path(),
            why,
            rows.subList(0, Math.min(MOST, rows.size())));
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

  private void check(Actor actor, Colleague from, List<PassRow> rows, String reason) {
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
        receivers.of(from.agencyId(), department(actor), from.accountId()).stream()
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

  private boolean mayPass(Actor actor, Colleague person) {
    return person.agencyId() == actor.agencyId()
        && actor.may(Permission.DOSSIER_ASSIGN, organisation.agency(person.agencyId()).path())
        && (actor.holds(Role.LEADER)
            || actor.departmentId() != null
                && Objects.equals(person.departmentId(), actor.departmentId()));
  }

  private static void requireAnywhere(Actor actor) {
    if (!actor.mayAnywhere(Permission.DOSSIER_ASSIGN)) {
      throw new Denied(Permission.DOSSIER_ASSIGN);
    }
  }
}
