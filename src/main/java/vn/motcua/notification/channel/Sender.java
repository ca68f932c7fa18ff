package vn.motcua.notification.channel;

import vn.motcua.notification.Channel;

/** A way out of the house, one for each channel that leaves it. */
public interface Sender {

  Channel channel();

  /** Whether the environment names a server or provider. */
  boolean isConfigured();

  /**
   * Tries once; takes seconds, so never inside a transaction. Interrupted, it lets go of the
   * connection.
   */
  Outcome send(Outgoing message);
}
