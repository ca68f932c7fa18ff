package vn.motcua.practice.room;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * The data folder of the room, {@code practice} in ours. It is deleted as a whole, and only when it
 * bears the mark it was made with: no mistake in a setting can make this delete real work.
 */
record RoomFolder(Path path) {

  private static final String MARK = "practice-room";

  /** Older invented dossiers would all be overdue, and no practice for anybody. */
  private static final Duration STALE = Duration.ofDays(14);

  static RoomFolder in(Path data) {
    return new RoomFolder(data.toAbsolutePath().normalize().resolve("practice"));
  }

  /** Where the room's process writes what it has to say. */
  Path log() {
    return path.resolveSibling("practice.log");
  }

  /** Makes the folder with its mark when there is none; one that has grown stale begins anew. */
  void prepare(Instant now) throws IOException {
    if (isMarked() && madeAt().plus(STALE).isBefore(now)) {
      delete();
    }
    if (Files.notExists(path)) {
      Files.createDirectories(path.getParent());
      Files.createDirectory(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Files.createFile(path.resolve(MARK));
      // the sign by which the program knows a data folder of its own
      Files.createFile(path.resolve("lock"));
    }
    if (!isMarked()) {
      throw new IOException(path + " is no practice room");
    }
  }

  /** Deletes the room, of which no process may be left. */
  void delete() throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    if (!isMarked()) {
      throw new IOException(path + " is no practice room");
    }
    try (var all = Files.walk(path)) {
      // the mark goes last: what is left of a deletion cut short is still known as the room
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!each.equals(path) && !each.equals(mark())) {
          Files.delete(each);
        }
      }
    }
    Files.delete(mark());
    Files.delete(path);
  }

  boolean isMarked() {
    return Files.exists(mark());
  }

  private Path mark() {
    return path.resolve(MARK);
  }

  private Instant madeAt() throws IOException {
    return Files.getLastModifiedTime(mark()).toInstant();
  }
}
