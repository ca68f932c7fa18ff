package vn.motcua.records.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The folder of what is on its way into the store; on the same disk as a store on the disk. */
final class Staging {

  private static final String UPLOAD = ".upload";
  private static final String SEALED = ".sealed";
  private static final long MEGABYTE = 1024 * 1024;

  private final Path folder;
  private final long reserve;

  /**
   * @param reserve megabytes of the disk that no file may use
   */
  Staging(Path folder, long reserve) {
    this.folder = folder;
    this.reserve = reserve * MEGABYTE;
  }

  Path upload() throws IOException {
    return OwnersOnly.temporary(folder, UPLOAD);
  }

  Path sealed() throws IOException {
    return OwnersOnly.temporary(folder, SEALED);
  }

  boolean hasRoomFor(long bytes) throws IOException {
    return room().free() - bytes >= reserve;
  }

  Room room() throws IOException {
    OwnersOnly.folder(folder);
    return new Room(Files.getFileStore(folder).getUsableSpace(), reserve);
  }

  /** Removes what killed processes left behind; answers how many. */
  int sweep(Instant before) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    var swept = 0;
    try (var parts = Files.newDirectoryStream(folder, "*{" + UPLOAD + "," + SEALED + "}")) {
      for (var part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
          Files.deleteIfExists(part);
          swept++;
        }
      }
    }
    return swept;
  }
}
