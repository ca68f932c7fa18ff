package vn.motcua.records.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import vn.motcua.records.ContentHash;

/** A folder on the disk; several machines may share it. 65,536 folders, so none gets long. */
final class DiskContent implements ContentStore {

  private final Path folder;

  DiskContent(Path folder) {
    this.folder = folder;
  }

  @Override
  public boolean has(ContentHash hash) {
    return Files.isRegularFile(file(hash));
  }

  @Override
  public void put(ContentHash hash, Path sealed) throws IOException {
    var file = file(hash);
    var home = folderOf(hash);
    OwnersOnly.folder(home);
    Files.move(sealed, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    // the name is safe only when the folder that holds it is
    Force.folder(home);
  }

  @Override
  public Optional<InputStream> open(ContentHash hash) throws IOException {
    try {
      return Optional.of(Files.newInputStream(file(hash)));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  @Override
  public void delete(ContentHash hash) throws IOException {
    Files.deleteIfExists(file(hash));
  }

  /** All that lie there now. */
  List<ContentHash> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> new ContentHash(String.valueOf(file.getFileName())))
          .toList();
    }
  }

  Path file(ContentHash hash) {
    return folderOf(hash).resolve(hash.hex());
  }

  private Path folderOf(ContentHash hash) {
    return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2, 4));
  }
}
