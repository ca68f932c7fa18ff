package vn.motcua.signing.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A token in software with the interface of real ones (SoftHSM of Debian). Its driver reads its
 * settings from the environment of the process, so it works in a process of its own.
 */
final class SoftHsm implements AutoCloseable {

  static final Path DRIVER = Path.of("/usr/lib/softhsm/libsofthsm2.so");

  private final Path folder;

  SoftHsm() {
    try {
      folder = Files.createTempDirectory("softhsm");
      Files.createDirectory(folder.resolve("tokens"));
      Files.writeString(
          folder.resolve("softhsm2.conf"),
          "directories.tokendir = " + folder.resolve("tokens") + "\nlog.level = ERROR\n");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    run(
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        "thu",
        "--so-pin",
        "12345678",
        "--pin",
        "246810");
  }

  Path tokens() {
    return folder.resolve("tokens");
  }

  /** What the work says in a JVM that has this token plugged in. */
  List<String> with(Class<?> work, String... arguments) {
    var command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                work.getName()));
    command.addAll(Arrays.asList(arguments));
    return run(command.toArray(String[]::new)).lines().toList();
  }

  private String run(String... command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
      var process = builder.start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(said);
      }
      return said;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  @Override
  public void close() {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
