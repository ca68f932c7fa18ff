package vn.motcua.records.content;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that no other user of the machine reads. */
final class OwnersOnly {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnersOnly() {}

  static void folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, only("rwx------"));
    }
  }

  static Path temporary(Path folder, String ending) throws IOException {
    folder(folder);
    return Files.createTempFile(folder, "", ending, only("rw-------"));
  }

  /** Makes the file with that text, whole or not at all; answers false when there was one. */
  static boolean write(Path file, String text) throws IOException {
    var home = file.toAbsolutePath().getParent();
    if (home == null) {
      throw new IllegalArgumentException("Not a file: " + file);
    }
    var part = temporary(home, ".part");
    try {
      Files.writeString(part, text);
      Force.file(part);
      // unlike a move, a link refuses to replace what another process made meanwhile
      Files.createLink(file, part);
      Force.folder(home);
      return true;
    } catch (FileAlreadyExistsException meanwhile) {
      return false;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static FileAttribute<?>[] only(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
