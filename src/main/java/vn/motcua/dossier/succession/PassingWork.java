package vn.motcua.dossier.succession;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.events.ClosedPassed;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Holding;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.spi.Follower;
import vn.motcua.dossier.store.PassedDossiers;
import vn.motcua.dossier.store.PassingStore;
import vn.motcua.dossier.succession.Passing.Stage;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.PassAccounts;
import vn.motcua.identity.PassAccounts.RemainingAccount;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.Organisation;
import vn.motcua.organisation.PassStaff;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Passes in batches, each a transaction that locks the passing: first the people, so that dossiers
 * find their holders, then what is open, dossier by dossier with its event, then what is past. What
 * has passed is no longer with the agency, so a batch begun again does nothing twice.
 */
@Component
public class PassingWork {

  private static final int PEOPLE_AT_ONCE = 20;
  private static final int OPEN_AT_ONCE = 100;
  private static final int PAST_AT_ONCE = 1000;

  private final PassingStore passings;
  private final PassedDossiers dossiers;
  private final PassAccounts passAccounts;
  private final PassStaff passStaff;
  private final Accounts accounts;
  private final Organisation organisation;
  private final Handling handling;
  private final List<Follower> followers;
  private final AuditTrail audit;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PassingWork(
      PassingStore passings,
      PassedDossiers dossiers,
      PassAccounts passAccounts,
      PassStaff passStaff,
      Accounts accounts,
      Organisation organisation,
      Handling handling,
      List<Follower> followers,
      AuditTrail audit,
      ApplicationEventPublisher publisher,
      TransactionTemplate transaction,
      Clock clock) {
    this.passings = passings;
    this.dossiers = dossiers;
    this.passAccounts = passAccounts;
    this.passStaff = passStaff;
    this.accounts = accounts;
    this.organisation = organisation;
    this.handling = handling;
    this.followers = List.copyOf(followers);
    this.audit = audit;
    this.publisher = publisher;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Works until it is done. */
  public void finish(long id) {
    while (batch(id)) {
      // the next batch is a transaction of its own
    }
  }

  /** One batch; answers whether there may be more. */
  boolean batch(long id) {
    return Boolean.TRUE.equals(transaction.execute(status -> locked(id)));
  }

  private boolean locked(long id) {
    var passing = passings.lock(id);
    var done =
        switch (passing.stage()) {
          case PEOPLE -> people(passing);
          case OPEN -> open(passing);
          case PAST -> past(passing);
          case DONE -> null;
        };
    if (done == null) {
      return false;
    }
    passings.advance(id, done.next(), done.passed(), clock.instant());
    if (done.next() == Stage.DONE) {
      end(id);
    }
    return done.next() != Stage.DONE;
  }

  private Batch people(Passing passing) {
    var by = managing(passing);
    var found = passAccounts.remaining(passing.predecessorId(), PEOPLE_AT_ONCE);
    var roles = 0;
    for (var account : found) {
      var to = successor(passing, "ACCOUNT", account.id(), account.departmentId());
      roles += pass(by, passing, account, to);
    }
    if (!found.isEmpty()) {
      return new Batch(Stage.PEOPLE, new Remains(found.size(), roles, 0, 0));
    }
    var others = passStaff.remaining(passing.predecessorId(), PEOPLE_AT_ONCE);
    for (var member : others) {
      var to = successor(passing, "STAFF", member.id(), member.departmentId());
      passStaff.handle(
          by, member.id(), to.id(), department(member.departmentId(), to), passing.on());
    }
    if (!others.isEmpty()) {
      return new Batch(Stage.PEOPLE, new Remains(others.size(), 0, 0, 0));
    }
    var holders =
        passAccounts.rolesOfOthers(
            by,
            passing.predecessorId(),
            heirs(passing).stream().map(Agency::id).toList(),
            passing.on(),
            PEOPLE_AT_ONCE);
    return new Batch(
        holders < PEOPLE_AT_ONCE ? Stage.OPEN : Stage.PEOPLE, new Remains(0, holders, 0, 0));
  }

  private int pass(Actor by, Passing passing, RemainingAccount account, Agency to) {
    return passAccounts.account(
        by,
        account,
        passing.predecessorId(),
        to.id(),
        department(account.departmentId(), to),
        passing.on());
  }

  private Batch open(Passing passing) {
    var predecessor = organisation.agency(passing.predecessorId());
    var found = dossiers.nextOpen(predecessor, OPEN_AT_ONCE);
    if (found.isEmpty()) {
      consultations(passing);
      return new Batch(Stage.PAST, new Remains(0, 0, 0, 0));
    }
    var successors = successors(passing, found.stream().map(Dossier::id).toList());
    dossiers.succeed(passing, successors);
    var workplaces = new HashMap<Long, Optional<Actor>>();
    for (var before : found) {
      var to = Objects.requireNonNull(successors.get(before.id()));
      var holding = holding(before.holding(), passing.predecessorId(), to, workplaces);
      handling.finish(
          passing.confirmedBy(),
          Action.SUCCEED,
          before,
          before.succeeded(passing.predecessorId(), to.id(), to.path(), holding),
          passing.document());
    }
    return new Batch(Stage.OPEN, new Remains(0, 0, found.size(), 0));
  }

  /** Whoever went to another successor no longer holds it: it lies in the department's tray. */
  private Holding holding(
      Holding held, long predecessorId, Agency to, Map<Long, Optional<Actor>> workplaces) {
    if (held.agencyId() != predecessorId) {
      return held;
    }
    return new Holding(
        to.id(),
        to.path(),
        department(held.departmentId(), to),
        at(to, held.holderId(), workplaces),
        at(to, held.officerId(), workplaces),
        at(to, held.signerId(), workplaces),
        held.step());
  }

  private @Nullable Long at(
      Agency to, @Nullable Long account, Map<Long, Optional<Actor>> workplaces) {
    if (account == null) {
      return null;
    }
    return workplaces
        .computeIfAbsent(account, accounts::actor)
        .filter(person -> person.agencyId() == to.id())
        .map(Actor::accountId)
        .orElse(null);
  }

  private Batch past(Passing passing) {
    var predecessor = organisation.agency(passing.predecessorId());
    var found = dossiers.nextClosed(predecessor, PAST_AT_ONCE);
    if (found.isEmpty()) {
      var rest = organisation.agency(passing.restId());
      followers.forEach(follower -> follower.follow(predecessor.id(), rest.path()));
      return new Batch(Stage.DONE, new Remains(0, 0, 0, 0));
    }
    dossiers.succeed(passing, successors(passing, found));
    publisher.publishEvent(new ClosedPassed(Set.copyOf(found)));
    return new Batch(Stage.PAST, new Remains(0, 0, 0, found.size()));
  }

  /** What the agency was asked goes where the department asked goes; who asks is told there. */
  private void consultations(Passing passing) {
    for (var asked : dossiers.asked(passing.predecessorId())) {
      var to = successor(passing, "DEPARTMENT", 0, asked.departmentId().orElse(null));
      dossiers.ask(asked, to, asked.departmentId().map(id -> department(id, to)));
    }
    dossiers.asking(passing.predecessorId());
  }

  private Map<Long, Agency> successors(Passing passing, List<Long> dossierIds) {
    return dossiers.successors(passing, dossierIds).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> organisation.agency(each.getValue())));
  }

  /** The one chosen; else the one that has the department; else the one that has the rest. */
  private Agency successor(Passing passing, String kind, long id, @Nullable Long departmentId) {
    return passings
        .chosen(passing.id(), kind, id)
        .or(
            () ->
                departmentId == null
                    ? Optional.empty()
                    : passings.chosen(passing.id(), "DEPARTMENT", departmentId))
        .or(() -> ofDepartment(departmentId))
        .map(organisation::agency)
        .orElseGet(() -> organisation.agency(passing.restId()));
  }

  private Optional<Long> ofDepartment(@Nullable Long departmentId) {
    if (departmentId == null) {
      return Optional.empty();
    }
    var agencies =
        organisation.departmentHeirs(departmentId, Vietnam.date(clock.instant())).stream()
            .map(Department::agencyId)
            .distinct()
            .toList();
    return agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty();
  }

  /** The department of the successor that goes on with the work of this one. */
  private @Nullable Long department(@Nullable Long departmentId, Agency to) {
    if (departmentId == null) {
      return null;
    }
    return organisation.departmentHeirs(departmentId, Vietnam.date(clock.instant())).stream()
        .filter(heir -> heir.agencyId() == to.id())
        .findFirst()
        .or(() -> organisation.department(to.id(), organisation.department(departmentId).kind()))
        .map(Department::id)
        .orElse(null);
  }

  private List<Agency> heirs(Passing passing) {
    return organisation.heirs(passing.predecessorId(), Vietnam.date(clock.instant()));
  }

  /** Whoever confirmed it, with the right that was looked at then. */
  private Actor managing(Passing passing) {
    var by = passing.confirmedBy();
    return new Actor(
        by.accountId(),
        by.username(),
        by.fullName(),
        by.agencyId(),
        by.agencyPath(),
        null,
        Stream.concat(heirs(passing).stream(), Stream.of(organisation.agency(passing.restId())))
            .map(heir -> new Grant(Role.ADMINISTRATOR, heir.path()))
            .distinct()
            .toList());
  }

  private void end(long id) {
    var passing = passings.lock(id);
    var passed = passing.passed();
    audit.append(
        passing.confirmedBy(),
        new SubjectRef("succession", Long.toString(id)),
        "succession-done",
        Map.of(
            "people", passed.people(),
            "roles", passed.roles(),
            "open", passed.open(),
            "past", passed.past()));
  }

  /** What a batch passed, and what comes next. */
  private record Batch(Stage next, Remains passed) {}
}
