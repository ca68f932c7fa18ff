package vn.motcua.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Chooses the port: the one used last time if it is free, else any free one.
 *
 * <p>Trying to bind comes first because a stranger's PostgreSQL on our port would let us in and
 * show us another database.
 */
final class Port {

  private Port() {}

  static int choose(Path remembered) throws IOException {
    var last = read(remembered);
    if (last > 0 && isFree(last)) {
      return last;
    }
    try (var socket = new ServerSocket(0, 1, loopback())) {
      return socket.getLocalPort();
    }
  }

  static void remember(Path file, int port) throws IOException {
    Files.writeString(file, Integer.toString(port));
  }

  /** 0 when nothing usable is remembered. */
  private static int read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return 0;
    }
    var text = Files.readString(file).strip();
    return text.matches("[0-9]{4,5}") && Integer.parseInt(text) <= 65535
        ? Integer.parseInt(text)
        : 0;
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, loopback())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }
}
