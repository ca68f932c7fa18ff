package vn.motcua.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.notification.channel.Sender;
import vn.motcua.notification.store.MessageQueries;
import vn.motcua.notification.store.MessageStore;
import vn.motcua.platform.UseCase;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Somebody has a message that did not go out sent after all, as it was worded. */
@UseCase
public class SendAgain {

  private final MessageStore store;
  private final MessageQueries queries;
  private final List<Sender> senders;
  private final LegalSettings settings;
  private final AuditTrail audit;
  private final Clock clock;

  SendAgain(
      MessageStore store,
      MessageQueries queries,
      List<Sender> senders,
      LegalSettings settings,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.queries = queries;
    this.senders = senders;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  /** Refused for one that was sent, waits, or whose channel is still not connected. */
  @Transactional
  public void handle(Actor actor, long id) {
    var line =
        queries
            .find(actor.scopes(Permission.MESSAGE_READ), id)
            .orElseThrow(() -> new NotVisible("message " + id));
    actor.require(Permission.MESSAGE_RESEND, line.agencyPath());
    if (senders.stream()
        .noneMatch(each -> each.channel() == line.channel() && each.isConfigured())) {
      throw new Refused(NotificationRefusal.MESSAGE_CHANNEL_NOT_CONFIGURED);
    }
    var now = clock.instant();
    var hours = settings.at(NotificationSettings.TRY_HOURS, line.agencyPath(), Vietnam.date(now));
    if (!store.again(id, now, now.plus(Duration.ofHours(hours)))) {
      throw new Refused(NotificationRefusal.MESSAGE_NOT_REPEATABLE);
    }
    audit.append(
        actor,
        new SubjectRef(MessageLog.SUBJECT, Long.toString(id)),
        "message-sent-again",
        Map.of("about", line.subject().id(), "was", line.state().name()));
  }
}
