package vn.motcua.notification.channel;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Channel;
import vn.motcua.platform.mail.Letter;
import vn.motcua.platform.mail.LetterRefused;
import vn.motcua.platform.mail.MailServer;
import vn.motcua.shared.Unavailable;

/** Letters by e-mail: plain text with a simple page beside it. */
@Component
class MailSender implements Sender {

  /** Nobody can own an address there (RFC 2606). */
  private static final Pattern RESERVED =
      Pattern.compile(".*[@.](?:test|example|invalid|localhost)|.*@example\\.(?:com|net|org)");

  private final MailServer server;
  private final boolean demonstration;

  MailSender(MailServer server, @Value("${motcua.demonstration}") boolean demonstration) {
    this.server = server;
    this.demonstration = demonstration;
  }

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public boolean isConfigured() {
    return server.isNamed();
  }

  @Override
  public Outcome send(Outgoing message) {
    if (demonstration && !RESERVED.matcher(message.address()).matches()) {
      return new Outcome.Withheld();
    }
    try {
      server.send(
          new Letter(
              message.recipient(),
              message.address(),
              message.title(),
              message.body(),
              LetterHtml.of(message),
              message.name(),
              message.language().locale()));
      return new Outcome.Taken();
    } catch (LetterRefused refused) {
      return new Outcome.Refused(refused.answer(), refused.isForGood());
    } catch (Unavailable away) {
      return new Outcome.Away("");
    }
  }
}
