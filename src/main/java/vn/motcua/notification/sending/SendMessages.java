package vn.motcua.notification.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Channel;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.NotificationSettings;
import vn.motcua.notification.QuietHours;
import vn.motcua.notification.WhyNot;
import vn.motcua.notification.channel.Outcome;
import vn.motcua.notification.channel.Sender;
import vn.motcua.notification.store.Claimed;
import vn.motcua.notification.store.MessageStore;
import vn.motcua.platform.work.BackOff;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;

/**
 * Takes the next message of a channel, sends it outside any transaction and records what became of
 * it. A node that dies over one leaves it to whoever asks once its lease is over; it then goes out
 * under the same name.
 */
@Component
public class SendMessages {

  /** Longer than any attempt lasts. */
  static final Duration LEASE = Attempt.LONGEST.plusSeconds(30);

  private static final Logger log = LoggerFactory.getLogger(SendMessages.class);

  private final String node = UUID.randomUUID().toString();
  private final MessageStore store;
  private final QuietHours quietHours;
  private final LegalSettings settings;
  private final Clock clock;
  private final Map<Channel, Lane> lanes = new EnumMap<>(Channel.class);

  SendMessages(
      MessageStore store,
      QuietHours quietHours,
      LegalSettings settings,
      List<Sender> senders,
      Clock clock) {
    this.store = store;
    this.quietHours = quietHours;
    this.settings = settings;
    this.clock = clock;
    senders.forEach(sender -> lanes.put(sender.channel(), new Lane(sender)));
  }

  /** Does the next one; false when none is due, or the channel rests. */
  public boolean next(Channel channel) {
    var lane = Objects.requireNonNull(lanes.get(channel));
    var now = clock.instant();
    if (!lane.isOpen(now)) {
      return false;
    }
    var claimed = store.claim(channel, node, now, now.plus(LEASE));
    claimed.ifPresent(message -> work(lane, message, now));
    return claimed.isPresent();
  }

  private void work(Lane lane, Claimed message, Instant now) {
    var quietUntil = quietHours.after(message.agencyPath(), now);
    var most = setting(NotificationSettings.ATTEMPTS, message, now);
    if (now.isAfter(message.notAfter())) {
      end(message, MessageState.EXPIRED, WhyNot.TOO_LATE, "");
    } else if (message.attempts() > most) {
      // others died over it
      end(message, MessageState.FAILED, WhyNot.GIVEN_UP, "");
    } else if (!message.urgent() && quietUntil.isAfter(now)) {
      store.putOff(message, node, null, "", quietUntil, false);
    } else if (!lane.await(perSecond(lane, message, now))) {
      store.putOff(message, node, null, "", now, false);
    } else {
      record(lane, message, Attempt.of(lane.sender(), message.outgoing()), most);
    }
  }

  private void record(Lane lane, Claimed message, Outcome outcome, int most) {
    if (outcome instanceof Outcome.Away away) {
      if (lane.rest(clock.instant())) {
        log.warn("{} is away ({})", lane.sender().channel(), away.answer());
      }
    } else {
      lane.goOn();
    }
    switch (outcome) {
      case Outcome.Taken taken -> end(message, MessageState.SENT, null, "");
      case Outcome.Withheld withheld -> end(message, MessageState.FAILED, WhyNot.DEMONSTRATION, "");
      case Outcome.Refused refused when refused.forGood() ->
          end(message, MessageState.FAILED, WhyNot.REFUSED, refused.answer());
      case Outcome.Refused refused -> again(message, WhyNot.PUT_OFF, refused.answer(), most);
      case Outcome.Away away -> again(message, WhyNot.AWAY, away.answer(), most);
    }
  }

  private void again(Claimed message, WhyNot why, String answer, int most) {
    var chance = ThreadLocalRandom.current().nextDouble();
    var next = clock.instant().plus(BackOff.after(message.attempts(), chance));
    if (message.attempts() >= most) {
      end(message, MessageState.FAILED, WhyNot.GIVEN_UP, answer);
    } else if (next.isAfter(message.notAfter())) {
      end(message, MessageState.EXPIRED, why, answer);
    } else {
      store.putOff(message, node, why, answer, next, true);
    }
  }

  private void end(Claimed message, MessageState state, @Nullable WhyNot why, String answer) {
    if (!store.end(message, node, state, why, answer, clock.instant())) {
      log.warn("Message {} was taken over by another node", message.id());
    }
  }

  private int perSecond(Lane lane, Claimed message, Instant now) {
    return setting(
        lane.sender().channel() == Channel.EMAIL
            ? NotificationSettings.MAIL_PER_SECOND
            : NotificationSettings.SMS_PER_SECOND,
        message,
        now);
  }

  private <T> T setting(LegalSetting<T> setting, Claimed message, Instant now) {
    return settings.at(setting, message.agencyPath(), Vietnam.date(now));
  }
}
