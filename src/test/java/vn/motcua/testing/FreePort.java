package vn.motcua.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port that is still free when a server started for minutes gets to it: outside the range from
 * which the kernel gives ports to connections. The port after a random one is in that range, and
 * Linux gives connections the even ones: now and then a connection of another test had it.
 */
final class FreePort {

  private static final int FIRST = 20_000;
  private static final int BEHIND_LAST = 32_000;
  private static final int TRIES = 100;

  private FreePort() {}

  static int forAServer() {
    for (var i = 0; i < TRIES; i++) {
      var port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // another one
      }
    }
    throw new IllegalStateException("No free port");
  }
}
