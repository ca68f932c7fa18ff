package vn.motcua.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.platform.start.CannotStart;

/**
 * The product's data folder, held by one JVM at a time and closed to other users (mode 0700).
 *
 * <p>The lock comes before everything else: without it a second JVM would take the first one's
 * PostgreSQL for an orphan and stop it.
 */
final class DataFolder implements AutoCloseable {

  /** A system file lock is lost as soon as the same JVM closes any channel on that file. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Makes the folder when it is missing, and takes it.
   *
   * @throws CannotStart when it cannot be written, belongs to something else, or is in use
   */
  static DataFolder open(Path path) {
    try {
      var root = own(path.toAbsolutePath().normalize());
      if (!HELD.add(root)) {
        throw inUse(root);
      }
      return new DataFolder(root, lock(root));
    } catch (IOException failure) {
      throw new CannotStart(
          "Không ghi được vào thư mục dữ liệu " + path + " (MOTCUA_DATA).",
          "The data folder " + path + " (MOTCUA_DATA) cannot be written.",
          failure);
    }
  }

  /** Whether a running system holds the folder, which must exist. */
  static boolean isInUse(Path path) throws IOException {
    var root = path.toRealPath();
    if (HELD.contains(root)) {
      return true;
    }
    var lock = root.resolve("lock");
    if (Files.notExists(lock)) {
      return false;
    }
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        var free = channel.tryLock()) {
      return free == null;
    }
  }

  private static Path own(Path path) throws IOException {
    if (Files.notExists(path)) {
      Files.createDirectories(path);
    } else if (!isOursOrEmpty(path)) {
      throw new CannotStart(
          "Thư mục " + path + " đã chứa thứ khác; hãy đặt MOTCUA_DATA sang một thư mục riêng.",
          "The folder " + path + " holds something else; set MOTCUA_DATA to a folder of its own.");
    }
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    return path.toRealPath();
  }

  private static boolean isOursOrEmpty(Path path) throws IOException {
    if (Files.exists(path.resolve("lock"))) {
      return true;
    }
    try (var children = Files.list(path)) {
      return children.findAny().isEmpty();
    }
  }

  private static FileChannel lock(Path root) throws IOException {
    var channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      HELD.remove(root);
      throw inUse(root);
    }
    return channel;
  }

  private static CannotStart inUse(Path root) {
    return new CannotStart(
        "Thư mục dữ liệu " + root + " đang được một chương trình Một Cửa khác sử dụng.",
        "The data folder " + root + " is in use by another Một Cửa.");
  }

  Path root() {
    return root;
  }

  /** The cluster: PostgreSQL's own files. It exists only when complete. */
  Path cluster() {
    return root.resolve("pg");
  }

  Path binaries() {
    return root.resolve("bin");
  }

  Path file(String name) {
    return root.resolve(name);
  }

  /**
   * @param megabytes the free space the next step needs
   * @throws CannotStart when the disk has less
   */
  void requireSpace(long megabytes) throws IOException {
    if (Files.getFileStore(root).getUsableSpace() < megabytes * 1024 * 1024) {
      throw new CannotStart(
          "Ổ đĩa chứa " + root + " gần đầy: cần còn trống ít nhất " + megabytes + " MB.",
          "The disk of " + root + " is nearly full: " + megabytes + " MB must be free.");
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    HELD.remove(root);
  }
}
