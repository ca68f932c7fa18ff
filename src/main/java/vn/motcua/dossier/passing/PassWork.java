package vn.motcua.dossier.passing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.events.DeskPassed;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.passing.PassRow.Outcome;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.PassStore;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.shared.Actor;
import vn.motcua.shared.StaleVersion;

/**
 * Passes the rows on in batches, each a transaction that locks its pass: at once when asked, and
 * now and then what a node left behind. A row has its outcome in the transaction that moved its
 * dossier, so that nothing is done twice; those who got something are told once, at the end.
 */
@Component
public class PassWork implements TimedWork {

  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final int AT_ONCE = 25;

  private final PassStore store;
  private final DossierStore dossiers;
  private final Handling handling;
  private final Accounts accounts;
  private final PassDesk desks;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PassWork(
      PassStore store,
      DossierStore dossiers,
      Handling handling,
      Accounts accounts,
      PassDesk desks,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.dossiers = dossiers;
    this.handling = handling;
    this.accounts = accounts;
    this.desks = desks;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "dossier.pass-desks";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    store.unfinished().forEach(this::finish);
  }

  /** Works until every row has its outcome. */
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
    var pass = store.lock(id);
    if (pass.isDone()) {
      return false;
    }
    var by = accounts.actor(pass.passedBy());
    var rows = store.toDo(id, AT_ONCE);
    for (var row : rows) {
      store.settle(id, row.dossierId(), outcome(pass, by, row));
    }
    if (rows.size() < AT_ONCE) {
      done(pass, by.orElse(null));
      return false;
    }
    return true;
  }

  private Outcome outcome(DeskPass pass, Optional<Actor> by, PassRow row) {
    var dossier = dossiers.find(row.code()).orElseThrow();
    var receiver = accounts.actor(row.toId());
    if (dossier.version() != row.version()) {
      return Outcome.CHANGED;
    }
    if (by.filter(actor -> mayPass(actor, pass, dossier)).isEmpty()
        || receiver.filter(to -> Receivers.mayTake(to, dossier, pass.fromId())).isEmpty()) {
      return Outcome.NOT_ALLOWED;
    }
    try {
      pass(pass, by.get(), receiver.get(), dossier);
      return Outcome.PASSED;
    } catch (StaleVersion changedMeanwhile) {
      return Outcome.CHANGED;
    }
  }

  private boolean mayPass(Actor actor, DeskPass pass, Dossier dossier) {
    var from = accounts.colleagues(List.of(pass.fromId())).get(pass.fromId());
    return from != null
        && DossierRights.may(actor, dossier, Action.PASS_DESK)
        && desks.mayPass(actor, from, dossier);
  }

  private void pass(DeskPass pass, Actor by, Actor receiver, Dossier dossier) {
    var holding = dossier.holding();
    var staysInDepartment =
        dossier.status() == Status.AWAITING_SIGNATURE || dossier.status() == Status.APPROVED;
    var department = staysInDepartment ? holding.departmentId() : receiver.departmentId();
    handling.finish(
        by,
        Action.PASS_DESK,
        dossier,
        dossier.held(holding.passed(pass.fromId(), receiver.accountId(), department)),
        pass.fromName() + " → " + receiver.fullName() + ". " + pass.reason());
  }

  private void done(DeskPass pass, @Nullable Actor by) {
    store.done(pass.id(), clock.instant());
    var counts =
        passed(pass.id()).stream()
            .collect(Collectors.groupingBy(PassRow::toId, Collectors.counting()));
    events.publishEvent(
        new DeskPassed(
            pass.id(), by == null ? 0 : by.accountId(), pass.byName(), pass.fromName(), counts));
  }

  private List<PassRow> passed(long id) {
    return store.rows(id).stream().filter(row -> row.outcome() == Outcome.PASSED).toList();
  }
}
