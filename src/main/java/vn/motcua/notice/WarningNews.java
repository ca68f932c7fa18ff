package vn.motcua.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.events.DossierWarned;
import vn.motcua.dossier.events.LongLateFound;
import vn.motcua.dossier.events.StopProposed;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Tells those who are to know of a date that comes near or has passed, the applicant's too. */
@Component
class WarningNews {

  private final NoticeStore store;
  private final Accounts accounts;
  private final Clock clock;

  WarningNews(NoticeStore store, Accounts accounts, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** One notice for each person, whatever the number of dossiers. */
  @EventListener
  void on(LongLateFound found) {
    var dossiers = new HashMap<Long, Set<Long>>();
    var known = new HashMap<Long, Optional<Actor>>();
    for (var warned : found.warned()) {
      for (var person : people(warned, known)) {
        dossiers.computeIfAbsent(person, unknown -> new HashSet<>()).add(warned.dossier().id());
      }
    }
    var counts = new TreeMap<Long, Integer>();
    dossiers.forEach((person, late) -> counts.put(person, late.size()));
    store.tally(
        counts, NoticeKind.LATE_BEFORE, "late-before/" + Vietnam.date(found.at()), found.at());
  }

  /** Those who may stop it; of our own part also whoever holds it. */
  @EventListener
  void on(StopProposed proposed) {
    var dossier = proposed.dossier();
    store.add(
        whoStops(proposed),
        new NewNotice(
            NoticeKind.STOP_PROPOSED,
            "dossier/%d/stop/%s/%d"
                .formatted(dossier.id(), proposed.part(), proposed.askedAt().getEpochSecond()),
            dossier.code().value(),
            0,
            proposed.partName(),
            "",
            Vietnam.instant(proposed.last().plusDays(1).atStartOfDay()),
            clock.instant()));
  }

  private Collection<Long> whoStops(StopProposed proposed) {
    var dossier = proposed.dossier();
    var agencyId = proposed.outside() ? dossier.agencyId() : dossier.competence().agencyId();
    var permission = proposed.outside() ? Permission.DOSSIER_RECEIVE : Permission.DOSSIER_STOP;
    var people = new LinkedHashSet<Long>();
    accounts.whoMay(permission, agencyId, null, dossier.procedure().field()).stream()
        .map(Colleague::accountId)
        .forEach(people::add);
    if (dossier.holding().holderId() != null) {
      people.add(dossier.holding().holderId());
    }
    return people;
  }

  /** Somebody who is more than one of them is told once. */
  @EventListener
  void on(DossierWarned warned) {
    var dossier = warned.dossier();
    var warning = warned.warning();
    store.add(
        people(warned, new HashMap<>()),
        new NewNotice(
            warning.late() ? NoticeKind.OVERDUE : NoticeKind.NEARLY_DUE,
            "dossier/%d/%s/%d/%s/%d"
                .formatted(
                    dossier.id(),
                    warning.matter(),
                    warning.step(),
                    warning.late() ? "late" : "before",
                    warning.dueAt().getEpochSecond()),
            dossier.code().value(),
            0,
            warned.stepName(),
            "",
            warning.dueAt(),
            warning.at()));
  }

  /**
   * @param known people asked for already: many dossiers have few holders
   */
  private Collection<Long> people(DossierWarned warned, Map<Long, Optional<Actor>> known) {
    var dossier = warned.dossier();
    var department = dossier.holding().departmentId();
    return switch (warned.warning().level()) {
      case OFFICER -> inCharge(dossier, known);
      case UNIT_HEAD ->
          department == null ? List.of() : whoMay(Permission.DOSSIER_ASSIGN, dossier, department);
      case LEADER -> whoMay(Permission.DOSSIER_APPROVE, dossier, null);
    };
  }

  /**
   * Whoever holds it; while nobody does, or it went out of the holder's sight when their role was
   * narrowed, those whose turn it is.
   */
  private Collection<Long> inCharge(Dossier dossier, Map<Long, Optional<Actor>> known) {
    var holder = dossier.holding().holderId();
    if (holder != null
        && known
            .computeIfAbsent(holder, accounts::actor)
            .filter(person -> DossierRights.maySee(person, dossier))
            .isPresent()) {
      return List.of(holder);
    }
    return switch (dossier.status()) {
      case TAKEN_IN, TRANSFERRED -> whoMay(Permission.DOSSIER_RECEIVE, dossier, null);
      case AWAITING_SIGNATURE -> whoMay(Permission.DOSSIER_APPROVE, dossier, null);
      case APPROVED -> whoMay(Permission.DOSSIER_ISSUE, dossier, null);
      default -> whoMay(Permission.DOSSIER_ASSIGN, dossier, dossier.holding().departmentId());
    };
  }

  /** A role limited to fields warns of dossiers of these only. */
  private List<Long> whoMay(Permission permission, Dossier dossier, @Nullable Long departmentId) {
    return accounts
        .whoMay(permission, dossier.holding().agencyId(), departmentId, dossier.procedure().field())
        .stream()
        .map(Colleague::accountId)
        .toList();
  }
}
