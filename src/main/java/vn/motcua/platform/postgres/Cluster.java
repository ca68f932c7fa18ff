package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.start.CannotStart;

/**
 * Makes the cluster once.
 *
 * <p>initdb works in a folder of another name, renamed when it is done: whatever is called {@code
 * pg} is whole, and a first start killed in the middle simply starts again.
 */
final class Cluster {

  private static final Logger log = LoggerFactory.getLogger(Cluster.class);
  private static final String MAJOR = "18";
  private static final String UNFINISHED = "pg-unfinished-";
  private static final long FIRST_START_MEGABYTES = 300;
  private static final long LATER_START_MEGABYTES = 64;

  private Cluster() {}

  /** Refuses a disk without room for the start, before anything is written. */
  static void requireSpace(DataFolder data) throws IOException {
    data.requireSpace(Files.exists(data.cluster()) ? LATER_START_MEGABYTES : FIRST_START_MEGABYTES);
  }

  /** Makes the cluster when there is none, and looks whether the one there can be opened. */
  static void prepare(DataFolder data, Binaries binaries, Secret superuser) throws IOException {
    deleteUnfinished(data.root());
    if (Files.notExists(data.cluster())) {
      initialise(data, binaries, superuser);
    }
    requireSameMajor(data.cluster());
  }

  private static void initialise(DataFolder data, Binaries binaries, Secret superuser)
      throws IOException {
    var unfinished = Files.createTempDirectory(data.root(), UNFINISHED);
    var output = data.file("initdb.log");
    var exit =
        Programs.run(
            List.of(
                binaries.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + PostgresServer.SUPERUSER,
                "--pwfile=" + superuser.file(),
                "--auth-host=scram-sha-256",
                "--auth-local=reject",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=vi"),
            output,
            Duration.ofMinutes(5));
    if (exit != 0) {
      throw new CannotStart(
          "Không tạo được cơ sở dữ liệu; xem " + output + ".",
          "The database could not be made; see " + output + ".");
    }
    Files.move(unfinished, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    Disk.force(data.root());
  }

  /**
   * An initdb that outlived its JVM may still write there; what cannot be deleted now goes later.
   */
  private static void deleteUnfinished(Path folder) throws IOException {
    try (var unfinished = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
      for (var path : unfinished) {
        try {
          Disk.deleteAll(path);
        } catch (IOException busy) {
          log.warn("Left {} of a start that was cut short: {}", path, busy.getMessage());
        }
      }
    }
  }

  private static void requireSameMajor(Path pg) throws IOException {
    var file = pg.resolve("PG_VERSION");
    if (Files.notExists(file)) {
      throw new CannotStart(
          "Thư mục " + pg + " không còn đầy đủ; hãy khôi phục từ bản sao lưu.",
          "The folder " + pg + " is not whole; restore it from a backup.");
    }
    var version = Files.readString(file).strip();
    if (!version.equals(MAJOR)) {
      throw new CannotStart(
          "Dữ liệu ở " + pg + " thuộc PostgreSQL " + version + ", cần bản " + MAJOR + ".",
          "The data in " + pg + " is of PostgreSQL " + version + "; " + MAJOR + " is needed.");
    }
  }
}
