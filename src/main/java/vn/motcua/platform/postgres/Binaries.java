package vn.motcua.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.start.CannotStart;

/** PostgreSQL's programs, unpacked once per content into a folder of that content's checksum. */
record Binaries(Path home) {

  private static final Logger log = LoggerFactory.getLogger(Binaries.class);

  /** Answers the unpacked programs; a folder appears under its final name only when complete. */
  static Binaries under(Path folder) throws IOException {
    var archive = archive();
    var home = folder.resolve(fingerprint(archive));
    if (Files.notExists(home)) {
      Files.createDirectories(folder);
      var unfinished = Files.createTempDirectory(folder, "unfinished-");
      try (var content = archive.openStream()) {
        unpack(content, unfinished);
      }
      Disk.forceAll(unfinished);
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
      Disk.force(folder);
    }
    return new Binaries(home);
  }

  private static URL archive() {
    var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    var name = "postgres-linux-" + machine + ".txz";
    var found = Binaries.class.getClassLoader().getResource(name);
    if (found == null || !System.getProperty("os.name").equals("Linux")) {
      throw new CannotStart(
          "Không có PostgreSQL đi kèm cho máy này; hãy cài PostgreSQL và đặt MOTCUA_DB_URL.",
          "No PostgreSQL is packaged for this machine; install one and set MOTCUA_DB_URL.");
    }
    return found;
  }

  /** The checksum the jar already holds: reading 15 MB at every start would only cost time. */
  private static String fingerprint(URL archive) throws IOException {
    var connection = (JarURLConnection) archive.openConnection();
    var entry = connection.getJarEntry();
    return "PG-%08x-%d".formatted(entry.getCrc(), entry.getSize());
  }

  private static void unpack(InputStream content, Path folder) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(content)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpackEntry(folder, tar, entry);
      }
    }
  }

  private static void unpackEntry(Path folder, TarArchiveInputStream tar, TarArchiveEntry entry)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("Entry outside the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    if ((entry.getMode() & 0100) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** One of {@code initdb}, {@code pg_ctl}, {@code postgres}. */
  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** Deletes other versions and what a killed unpacking left; call when no server runs from it. */
  void deleteOthers() throws IOException {
    List<Path> others;
    try (var siblings = Files.list(home.getParent())) {
      others = siblings.filter(sibling -> !sibling.equals(home)).toList();
    }
    for (var other : others) {
      log.info("Deleting {}", other);
      Disk.deleteAll(other);
    }
  }
}
