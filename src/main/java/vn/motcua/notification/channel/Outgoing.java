package vn.motcua.notification.channel;

import java.time.Instant;
import vn.motcua.notification.Language;

/**
 * A message on its way out.
 *
 * @param id and {@code madeAt} name it for good: sent again it goes under the same name
 * @param address e-mail address, or telephone with its country
 * @param link the address of our own in the body; empty when there is none
 */
public record Outgoing(
    long id,
    Instant madeAt,
    String recipient,
    String address,
    Language language,
    String title,
    String body,
    String link) {

  /** Unique in the world with the name of the sender's house after it. */
  public String name() {
    return "motcua-" + id + "-" + madeAt.getEpochSecond();
  }
}
