package vn.motcua.informing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Contacts;
import vn.motcua.informing.Tell.News;
import vn.motcua.notification.Messages;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.result.ExpiringResults;
import vn.motcua.result.ExpiringResults.Expiring;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;

/** Reminds people, once, that a paper issued to them is about to run out. */
@Component
class RemindOfExpiry implements TimedWork {

  private static final Duration PAUSE = Duration.ofHours(6);

  /** The longest an agency may wish to remind ahead. */
  private static final int FURTHEST_DAYS = 180;

  private static final int AT_ONCE = 200;

  private final ExpiringResults results;
  private final Contacts contacts;
  private final Tell tell;
  private final Messages messages;
  private final LegalSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RemindOfExpiry(
      ExpiringResults results,
      Contacts contacts,
      Tell tell,
      Messages messages,
      LegalSettings settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.results = results;
    this.contacts = contacts;
    this.tell = tell;
    this.messages = messages;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "informing.remind-of-expiry";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    var today = Vietnam.date(clock.instant());
    var last = today.plusDays(FURTHEST_DAYS);
    var from = today;
    var after = 0L;
    var more = true;
    while (more) {
      var found = results.between(from, after, last, AT_ONCE);
      found.stream().filter(each -> isDue(each, today)).forEach(this::remind);
      more = found.size() == AT_ONCE;
      if (more) {
        from = found.getLast().until();
        after = found.getLast().id();
      }
    }
  }

  private boolean isDue(Expiring paper, LocalDate today) {
    return settings
        .at(InformingSettings.EXPIRY_REMINDER, paper.agencyPath(), today)
        .filter(days -> !today.isBefore(paper.until().minusDays(days)))
        .isPresent();
  }

  private void remind(Expiring paper) {
    var toldOf = Told.reminder(paper.dossierId(), "expiry-" + paper.id());
    if (messages.isTold(toldOf)) {
      return;
    }
    var news =
        new News(
            InformingMessages.PAPER_EXPIRING,
            paper.dossier(),
            "",
            toldOf,
            paper.agencyId(),
            Map.of("until", paper.until(), "notation", paper.notation()),
            null);
    contacts
        .of(paper.dossier())
        .ifPresent(
            contact -> transaction.executeWithoutResult(status -> tell.people(news, contact)));
  }
}
