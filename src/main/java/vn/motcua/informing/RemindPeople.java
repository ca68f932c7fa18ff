package vn.motcua.informing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Contacts;
import vn.motcua.dossier.WaitingDossiers;
import vn.motcua.dossier.WaitingDossiers.Place;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.informing.Tell.News;
import vn.motcua.notification.Messages;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Reminds people where it is their turn: of a result that lies at the desk, of a supplement not
 * brought. Once each; that a date of ours comes near is ours to mind, not theirs.
 */
@Component
class RemindPeople implements TimedWork {

  private static final Duration PAUSE = Duration.ofHours(1);

  /** What nobody did for so long is not reminded of any more, as after a long standstill. */
  private static final int LATEST_DAYS = 14;

  private static final Duration LONGEST = Duration.ofDays(120);
  private static final int AT_ONCE = 200;

  private final WaitingDossiers waiting;
  private final Contacts contacts;
  private final Tell tell;
  private final Messages messages;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RemindPeople(
      WaitingDossiers waiting,
      Contacts contacts,
      Tell tell,
      Messages messages,
      Organisation organisation,
      WorkCalendar calendar,
      LegalSettings settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.waiting = waiting;
    this.contacts = contacts;
    this.tell = tell;
    this.messages = messages;
    this.organisation = organisation;
    this.calendar = calendar;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "informing.remind";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    each(
        waiting::unfetched,
        dossier -> Objects.requireNonNull(dossier.outcome().finishedAt()),
        this::unfetched);
    each(
        waiting::notSupplemented,
        dossier -> Objects.requireNonNull(dossier.timing().pausedAt()),
        this::notSupplemented);
  }

  private interface Reading {
    List<Dossier> read(Place after, Instant until, int limit);
  }

  private interface Reminding {
    void of(Dossier dossier, Instant since);
  }

  private void each(Reading reading, Function<Dossier, Instant> since, Reminding reminding) {
    var now = clock.instant();
    var place = Optional.of(Place.from(now.minus(LONGEST)));
    while (place.isPresent()) {
      var found = reading.read(place.get(), now, AT_ONCE);
      found.forEach(dossier -> reminding.of(dossier, since.apply(dossier)));
      place =
          found.size() < AT_ONCE
              ? Optional.empty()
              : Optional.of(new Place(since.apply(found.getLast()), found.getLast().id()));
    }
  }

  private void unfetched(Dossier dossier, Instant since) {
    var agency = organisation.agency(dossier.returnAgencyId());
    if (isDue(InformingSettings.UNFETCHED_AFTER, agency.id(), agency.path(), since)) {
      var way = InformingMessages.phrase("informing.way.COUNTER", agency.bodyName());
      remind(
          dossier,
          new News(
              InformingMessages.UNFETCHED,
              dossier.code(),
              dossier.procedure().name(),
              Told.reminder(dossier.id(), "unfetched-" + since.getEpochSecond()),
              agency.id(),
              Map.of("way", way),
              null));
    }
  }

  private void notSupplemented(Dossier dossier, Instant since) {
    if (isDue(
        InformingSettings.SUPPLEMENT_REMINDER, dossier.agencyId(), dossier.agencyPath(), since)) {
      remind(
          dossier,
          new News(
              InformingMessages.SUPPLEMENT_REMINDER,
              dossier.code(),
              dossier.procedure().name(),
              Told.reminder(dossier.id(), "supplement-" + since.getEpochSecond()),
              dossier.agencyId(),
              Map.of(),
              null));
    }
  }

  private boolean isDue(
      LegalSetting<Optional<Integer>> setting, long agencyId, String path, Instant since) {
    var today = Vietnam.date(clock.instant());
    return settings
        .at(setting, path, today)
        .map(days -> calendar.plusWorkingDays(agencyId, Vietnam.date(since), days))
        .filter(day -> isWithin(today, day))
        .isPresent();
  }

  private static boolean isWithin(LocalDate today, LocalDate day) {
    return !today.isBefore(day) && today.isBefore(day.plusDays(LATEST_DAYS));
  }

  private void remind(Dossier dossier, News news) {
    if (!messages.isTold(news.toldOf())) {
      contacts
          .of(dossier.code())
          .ifPresent(
              contact -> transaction.executeWithoutResult(status -> tell.people(news, contact)));
    }
  }
}
