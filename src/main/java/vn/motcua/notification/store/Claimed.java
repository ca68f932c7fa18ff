package vn.motcua.notification.store;

import java.time.Instant;
import vn.motcua.notification.channel.Outgoing;

/**
 * A message this node is at.
 *
 * @param attempts this one counted
 */
public record Claimed(
    Outgoing outgoing, String agencyPath, boolean urgent, int attempts, Instant notAfter) {

  public long id() {
    return outgoing.id();
  }
}
