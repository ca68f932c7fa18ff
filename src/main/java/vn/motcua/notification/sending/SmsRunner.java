package vn.motcua.notification.sending;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Channel;
import vn.motcua.platform.start.WhenServing;
import vn.motcua.platform.work.QueueRunner;

/** Sends by this way as long as the system serves; the other goes on by itself. */
@Component
@WhenServing
@ConditionalOnProperty(name = "motcua.timed-work", matchIfMissing = true)
class SmsRunner extends QueueRunner {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  SmsRunner(SendMessages messages) {
    super("sms", () -> messages.next(Channel.SMS), PATIENCE);
  }
}
