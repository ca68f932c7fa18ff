package vn.motcua.testing;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.Application;

/**
 * The whole system in a JVM of its own over a data folder of its own, to be killed and started
 * again.
 *
 * <pre>{@code
 * try (var application = ChildApplication.onClassPath(folder.resolve("data"), true)) {
 *   application.start();
 *   … application.address() …
 *   application.kill();
 *   application.start();
 * }
 * }</pre>
 */
public final class ChildApplication implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final List<String> command;
  private final Path data;
  private final int port;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private @Nullable Process process;

  private ChildApplication(List<String> command, Path data) throws IOException {
    this.command = command;
    this.data = data;
    this.port = freePort();
  }

  /**
   * Runs the classes of this test run.
   *
   * @param demonstration whether with the demonstration province
   */
  public static ChildApplication onClassPath(Path data, boolean demonstration) throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=UTC",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Application.class.getName(),
            "--motcua.demonstration=" + demonstration);
    return new ChildApplication(command, data);
  }

  /** Runs what the people run: {@code ./motcua demo} or {@code ./motcua run}. */
  public static ChildApplication asLaunched(Path data, boolean demonstration) throws IOException {
    var launcher = Path.of("motcua").toAbsolutePath().toString();
    return new ChildApplication(List.of(launcher, demonstration ? "demo" : "run"), data);
  }

  /**
   * Starts it, first or again, and waits until it is healthy.
   *
   * @return how long that took
   */
  public Duration start() throws IOException, InterruptedException {
    return start(Map.of());
  }

  /** The same with further settings. */
  public Duration start(Map<String, String> settings) throws IOException, InterruptedException {
    var began = System.nanoTime();
    launch(settings);
    awaitHealthy();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** Starts it with further settings and does not wait; for starts that must be refused. */
  public void launch(Map<String, String> settings) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("MOTCUA_PORT", Integer.toString(port));
    builder.environment().put("MOTCUA_ADDRESS", "127.0.0.1");
    builder.environment().put("MOTCUA_DATA", data.toAbsolutePath().toString());
    builder.environment().putAll(settings);
    process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
  }

  /** What a command answered. */
  public record Answer(int exitCode, String output) {}

  /** Runs a command over the same data folder, as {@code ./motcua <name>} does. */
  public Answer command(String... nameAndArguments) throws IOException, InterruptedException {
    return command(Map.of(), nameAndArguments);
  }

  /** The same with further settings. */
  public Answer command(Map<String, String> settings, String... nameAndArguments)
      throws IOException, InterruptedException {
    var words = new ArrayList<>(command.subList(0, command.size() - 1));
    words.addAll(List.of(nameAndArguments));
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("MOTCUA_DATA", data.toAbsolutePath().toString());
    builder.environment().putAll(settings);
    var answering = builder.start();
    var output = new String(answering.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(answering.waitFor(), output);
  }

  private void awaitHealthy() throws IOException, InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (status("/actuator/health") != 200) {
      if (!started().isAlive() || System.nanoTime() > deadline) {
        throw new IOException("The application did not become healthy:\n" + output());
      }
      Thread.sleep(20);
    }
  }

  /** The status a page answers with, or 0 when nobody answers within five seconds. */
  public int status(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(5)).build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (ConnectException | HttpTimeoutException nobody) {
      return 0;
    }
  }

  /** For example {@code http://127.0.0.1:40123}. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  public long pid() {
    return started().pid();
  }

  /** The PostgreSQL of this application, as its pid file says. */
  public ProcessHandle postgres() throws IOException {
    return postmaster().orElseThrow();
  }

  private Optional<ProcessHandle> postmaster() throws IOException {
    var number = Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(number));
  }

  /** Address of its database, with the application's own role and password. */
  public String databaseUrl() throws IOException {
    return "jdbc:postgresql://127.0.0.1:%s/motcua?user=motcua&password=%s"
        .formatted(
            Files.readString(data.resolve("port")).strip(),
            Files.readString(data.resolve("application.password")).strip());
  }

  /** kill -9 of the JVM; its PostgreSQL lives on. */
  public void kill() throws InterruptedException {
    started().destroyForcibly().waitFor();
  }

  /** Asks it to end, as a service manager does, and answers its exit code. */
  public int stop() throws InterruptedException {
    started().destroy();
    return awaitExit();
  }

  /** Waits for its end. */
  public int awaitExit() throws InterruptedException {
    if (!started().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      started().destroyForcibly();
    }
    return started().waitFor();
  }

  /** All it has printed since it was made, starts included. */
  public String output() throws IOException {
    return Files.exists(log()) ? Files.readString(log()) : "";
  }

  private Process started() {
    return Objects.requireNonNull(process, "start it first");
  }

  private Path log() {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Ends it and its PostgreSQL, however they are. */
  @Override
  public void close() throws IOException {
    var left = new ArrayList<ProcessHandle>();
    if (process != null) {
      left.add(process.toHandle());
    }
    if (Files.exists(data.resolve("pg/postmaster.pid"))) {
      postmaster().ifPresent(left::add);
    }
    left.forEach(ProcessHandle::destroyForcibly);
    left.forEach(handle -> handle.onExit().orTimeout(30, TimeUnit.SECONDS).join());
  }
}
