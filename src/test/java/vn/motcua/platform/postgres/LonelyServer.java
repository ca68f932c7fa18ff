package vn.motcua.platform.postgres;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import vn.motcua.platform.start.CannotStart;

/** A JVM that only starts the server over a folder and then waits to be killed. */
final class LonelyServer {

  static final String READY = "ready";

  private LonelyServer() {}

  static void main(String[] args) throws InterruptedException {
    try {
      var server = PostgresServer.start(Path.of(args[0]));
      System.out.println(READY + " " + server.pid());
      new CountDownLatch(1).await();
    } catch (CannotStart refused) {
      System.out.println(refused.getMessage());
      System.exit(1);
    }
  }
}
