package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@link LonelyServer} in a process of its own. */
record ChildJvm(Process process) implements AutoCloseable {

  static ChildJvm over(Path data) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-Dlogback.configurationFile=logback-test.xml",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            LonelyServer.class.getName(),
            data.toString());
    return new ChildJvm(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Waits for the server and answers the number of its process. */
  long serverPid() throws IOException {
    for (var line = process.inputReader().readLine();
        line != null;
        line = process.inputReader().readLine()) {
      if (line.startsWith(LonelyServer.READY)) {
        return Long.parseLong(line.substring(LonelyServer.READY.length() + 1));
      }
    }
    throw new IOException("The child ended without a server");
  }

  /** Waits for its end and answers all it said. */
  String lastWords() throws IOException, InterruptedException {
    var words = process.inputReader().readAllAsString();
    process.waitFor(60, TimeUnit.SECONDS);
    return words;
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
