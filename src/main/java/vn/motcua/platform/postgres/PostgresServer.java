package vn.motcua.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A PostgreSQL of our own, run as a child process over a data folder that lasts.
 *
 * <p>Listens on 127.0.0.1 only, with a random password, fsync on.
 */
public final class PostgresServer implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofMinutes(5);

  private final Process process;
  private final int port;
  private final String password;

  private PostgresServer(Process process, int port, String password) {
    this.process = process;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the server, creating its cluster when the folder holds none.
   *
   * @param data the product's data folder; the cluster lives in {@code pg} below it, the binaries
   *     in {@code bin}
   */
  public static PostgresServer start(Path data) {
    try {
      Files.createDirectories(data);
      var bin = unpack(data.resolve("bin"));
      var password = password(data.resolve("pg-password"));
      var pg = data.resolve("pg");
      if (Files.notExists(pg.resolve("PG_VERSION"))) {
        initialise(bin, pg, data.resolve("pg-password"));
      }
      var port = freePort();
      var process = launch(bin, pg, port, data.resolve("pg.log"));
      var server = new PostgresServer(process, port, password);
      server.awaitReady();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  public String user() {
    return "postgres";
  }

  public String password() {
    return password;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path unpack(Path bin) throws IOException {
    if (Files.exists(bin.resolve("unpacked"))) {
      return bin;
    }
    var name =
        "postgres-linux-"
            + (System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64")
            + ".txz";
    try (var resource = PostgresServer.class.getClassLoader().getResourceAsStream(name)) {
      if (resource == null) {
        throw new IOException("No PostgreSQL for this machine: " + name);
      }
      try (var tar =
          new TarArchiveInputStream(
              new XZCompressorInputStream(new BufferedInputStream(resource)))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          unpackEntry(bin, tar, entry);
        }
      }
    }
    Files.createFile(bin.resolve("unpacked"));
    return bin;
  }

  private static void unpackEntry(Path bin, TarArchiveInputStream tar, TarArchiveEntry entry)
      throws IOException {
    var target = bin.resolve(entry.getName()).normalize();
    if (!target.startsWith(bin)) {
      throw new IOException("Entry outside the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      }
      return;
    }
    Files.deleteIfExists(target);
    Files.copy(tar, target);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static String password(Path file) throws IOException {
    if (Files.notExists(file)) {
      var random = new byte[24];
      new SecureRandom().nextBytes(random);
      Files.createFile(
          file,
          PosixFilePermissions.asFileAttribute(
              Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file).strip();
  }

  private static void initialise(Path bin, Path pg, Path passwordFile) throws IOException {
    var command =
        asUser(
            List.of(
                bin.resolve("bin/initdb").toAbsolutePath().toString(),
                "-D",
                pg.toAbsolutePath().toString(),
                "--username=postgres",
                "--pwfile=" + passwordFile.toAbsolutePath(),
                "--auth-host=scram-sha-256",
                "--auth-local=reject",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=vi"));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(pg.resolveSibling("initdb.log").toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("initdb failed; see " + pg.resolveSibling("initdb.log"));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  private static Process launch(Path bin, Path pg, int port, Path log) throws IOException {
    var command =
        asUser(
            List.of(
                bin.resolve("bin/postgres").toAbsolutePath().toString(),
                "-D",
                pg.toAbsolutePath().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "max_connections=60",
                "-c",
                "timezone=UTC"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** PostgreSQL refuses to run as root; inside a new user namespace it does not see that it is. */
  private static List<String> asUser(List<String> command) {
    if (!System.getProperty("user.name").equals("root")) {
      return command;
    }
    var wrapped = new ArrayList<>(List.of("unshare", "-U"));
    wrapped.addAll(command);
    return wrapped;
  }

  private void awaitReady() throws IOException {
    var deadline = Instant.now().plus(STARTUP);
    while (Instant.now().isBefore(deadline) && process.isAlive()) {
      try (var connection = DriverManager.getConnection(url(), user(), password)) {
        connection.isValid(1);
        return;
      } catch (SQLException notYet) {
        pause();
      }
    }
    throw new IOException("PostgreSQL did not start; see its log");
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
