package vn.motcua.export.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.export.Export;

/**
 * The folder of the files. Several machines must share it, or a file can only be fetched from the
 * one that made it.
 */
@Component
class ExportFolder {

  private static final String PART = ".part";
  private static final long MEGABYTE = 1024 * 1024;

  private final Path folder;
  private final long reserve;

  /**
   * @param reserve megabytes that stay free for the database and everything else
   */
  ExportFolder(
      @Value("${motcua.exports.folder}") Path folder,
      @Value("${motcua.exports.reserve}") long reserve) {
    this.folder = folder;
    this.reserve = reserve * MEGABYTE;
  }

  /**
   * Whether so much more may be written.
   *
   * @param bytes beyond what is there
   */
  boolean hasRoomFor(long bytes) {
    try {
      Files.createDirectories(folder);
      return Files.getFileStore(folder).getUsableSpace() - bytes >= reserve;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** An empty file to write into, for this attempt only; not to be read by other users. */
  Path begin(Export export) throws IOException {
    Files.createDirectories(folder);
    var part = part(export);
    Files.deleteIfExists(part);
    return Files.getFileStore(folder).supportsFileAttributeView("posix")
        ? Files.createFile(
            part,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : Files.createFile(part);
  }

  /** Gives the written file its name; answers its size in bytes. */
  long finish(Export export) throws IOException {
    var file = file(export);
    Files.move(part(export), file, StandardCopyOption.REPLACE_EXISTING);
    return Files.size(file);
  }

  void discard(Export export) throws IOException {
    Files.deleteIfExists(part(export));
  }

  Optional<Path> find(Export export) {
    return Optional.of(file(export)).filter(Files::isRegularFile);
  }

  void delete(Export export) throws IOException {
    Files.deleteIfExists(file(export));
  }

  /** Removes what attempts left behind that died before then. */
  void sweepParts(Instant before) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var parts = Files.newDirectoryStream(folder, "*" + PART)) {
      for (var part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private Path part(Export export) {
    return folder.resolve(export.id() + "-" + export.attempts() + PART);
  }

  private Path file(Export export) {
    return folder.resolve(export.id() + "." + export.format().extension());
  }
}
