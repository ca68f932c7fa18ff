package vn.motcua.dossier.warning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.events.DossierWarned;
import vn.motcua.dossier.events.LongLateFound;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Warning;
import vn.motcua.dossier.store.WatchMark;
import vn.motcua.dossier.store.WatchStore;
import vn.motcua.dossier.store.WatchStore.OnWatch;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Looks at the dossiers that changed and those whose time has come, a few in each transaction, and
 * says when to look at each again. A warning is a row unique for its date and threshold, so that
 * being cut off and begun anew, or a second node at the same work, warns nobody twice.
 */
@Component
public class WarnOfLateness implements TimedWork {

  private static final Duration PAUSE = Duration.ofSeconds(30);

  private static final int AT_ONCE = 50;

  /** More than that wait for the next run, so that other work gets its turn. */
  private static final int BATCHES = 40;

  private final WatchMark mark;
  private final WatchStore store;
  private final WatchedDates dates;
  private final Lookout lookout;
  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WarnOfLateness(
      WatchMark mark,
      WatchStore store,
      WatchedDates dates,
      Lookout lookout,
      WorkCalendar calendar,
      LegalSettings settings,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.mark = mark;
    this.store = store;
    this.dates = dates;
    this.lookout = lookout;
    this.calendar = calendar;
    this.settings = settings;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "dossier.warn";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    mark.presentIfForeign().ifPresent(this::readAllOpen);
    transaction.executeWithoutResult(status -> mark.queueChanged());
    for (var batch = 0; batch < BATCHES; batch++) {
      if (!Boolean.TRUE.equals(transaction.execute(status -> look()))) {
        return;
      }
    }
  }

  /** After a restore from a dump: an agency in each transaction, and the mark last of all. */
  private void readAllOpen(String present) {
    var agency = mark.nextAgency(0);
    while (agency.isPresent()) {
      var id = agency.get();
      transaction.executeWithoutResult(status -> mark.queueOpen(id));
      agency = mark.nextAgency(id);
    }
    mark.setIfForeign(present);
  }

  /** One batch; answers whether there may be more. */
  private boolean look() {
    var now = clock.instant();
    var found = store.lockDue(now, AT_ONCE);
    var again = new HashMap<Dossier, Instant>();
    var known = new ArrayList<DossierWarned>();
    for (var watched : found.dossiers()) {
      var next = lookout.furthest(now);
      for (var date : dates.of(watched, now)) {
        var late = isLongLate(watched, date, now);
        next = earlier(next, look(watched.dossier(), date, now, late ? known::add : this::tell));
      }
      again.put(watched.dossier(), next);
    }
    store.lookAgain(again);
    if (!known.isEmpty()) {
      events.publishEvent(new LongLateFound(known, now));
    }
    return found.count() == AT_ONCE;
  }

  private void tell(DossierWarned warned) {
    events.publishEvent(warned);
  }

  /** Late for longer than the settings say when it is seen for the first time: no news. */
  private boolean isLongLate(OnWatch watched, Watched date, Instant now) {
    if (!watched.firstSight() || now.isBefore(date.lateFrom())) {
      return false;
    }
    var path = watched.dossier().holding().agencyPath();
    var hours = settings.at(WarningSettings.KNOWN_AFTER, path, Vietnam.date(now));
    return calendar.between(date.agencyId(), date.lateFrom(), now).minutes() > hours * 60L;
  }

  /** Warns whoever is to know by now; answers when the next one is. */
  private Instant look(
      Dossier dossier, Watched date, Instant now, Consumer<DossierWarned> telling) {
    var verdict = verdict(dossier, date, now);
    for (var level : verdict.levels()) {
      var warning =
          new Warning(date.matter(), date.step(), date.dueAt(), verdict.late(), level, now);
      if (store.add(dossier.id(), warning)) {
        telling.accept(new DossierWarned(dossier, warning, date.stepName()));
      }
    }
    var next =
        verdict
            .next()
            .map(minutes -> lookout.after(date.agencyId(), now, minutes))
            .orElse(lookout.furthest(now));
    return verdict.late() ? next : earlier(next, date.lateFrom());
  }

  private Verdict verdict(Dossier dossier, Watched date, Instant now) {
    var path = dossier.holding().agencyPath();
    var today = Vietnam.date(now);
    var agencyId = date.agencyId();
    var late = !now.isBefore(date.lateFrom());
    return late
        ? Verdict.late(
            calendar.between(agencyId, date.lateFrom(), now).minutes(),
            level ->
                settings.at(WarningSettings.threshold(date.matter(), true, level), path, today))
        : Verdict.before(
            calendar.between(agencyId, now, date.dueAt()).minutes(),
            calendar.between(agencyId, date.startedAt(), date.dueAt()).minutes(),
            level ->
                settings.at(WarningSettings.threshold(date.matter(), false, level), path, today));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
