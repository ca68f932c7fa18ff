package vn.motcua.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * ClamAV's daemon of this machine, on a port and a socket of its own. It knows one thing only, the
 * test string of EICAR, and asks nobody else.
 */
public final class ClamdServer implements AutoCloseable {

  /** Bytes of the largest file it takes. */
  public static final int MOST = 1024 * 1024;

  /** Not dangerous, and not whole here: a scanner would take this file away. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final String PROGRAM = "/usr/sbin/clamd";
  private static final int TRIES = 600;

  private final Process process;
  private final int port;
  private final Path socket;

  private ClamdServer(Process process, int port, Path socket) {
    this.process = process;
    this.port = port;
    this.socket = socket;
  }

  /**
   * Answers when this returns.
   *
   * @param folder for what it needs; its path is short, for sockets
   */
  public static ClamdServer start(Path folder) throws Exception {
    var known = Files.createDirectories(folder.resolve("known"));
    var signature =
        "Test.Eicar:0:*:" + HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
    Files.writeString(known.resolve("own.ndb"), signature + "\n");
    var port = FreePort.forAServer();
    var socket = folder.resolve("clamd.ctl");
    var settings =
        """
        Foreground yes
        TCPSocket %d
        TCPAddr 127.0.0.1
        LocalSocket %s
        DatabaseDirectory %s
        TemporaryDirectory %s
        StreamMaxLength %d
        SelfCheck 0
        """
            .formatted(port, socket, known, folder, MOST);
    var process =
        new ProcessBuilder(
                PROGRAM,
                "--config-file=" + Files.writeString(folder.resolve("clamd.conf"), settings))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("clamd.log").toFile())
            .start();
    var server = new ClamdServer(process, port, socket);
    server.await(folder.resolve("clamd.log"));
    return server;
  }

  private void await(Path log) throws Exception {
    for (var i = 0; i < TRIES && process.isAlive(); i++) {
      try (var open = new Socket(InetAddress.getLoopbackAddress(), port)) {
        open.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    close();
    throw new IllegalStateException(Files.readString(log));
  }

  /** As it is named among the settings. */
  public String address() {
    return "127.0.0.1:" + port;
  }

  /** As it is named among the settings, by its socket. */
  public String path() {
    return "unix:" + socket;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
