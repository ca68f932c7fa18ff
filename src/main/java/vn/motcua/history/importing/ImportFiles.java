package vn.motcua.history.importing;

import static vn.motcua.history.HistoryRefusal.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.history.file.PastFile;
import vn.motcua.history.importing.PastImport.File;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** The files of imports, in the data folder until they are behind. */
@Component
public class ImportFiles {

  /** A province's ten years. */
  static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

  /** What must stay free for PostgreSQL, which may lie on the same disk. */
  private static final long LEFT_FREE = 512L * 1024 * 1024;

  private static final int LONGEST_NAME = 200;
  private static final int PIECE = 1 << 16;

  private final Path folder;

  ImportFiles(@Value("${motcua.data}") Path data) {
    this.folder = data.toAbsolutePath().normalize().resolve("past-dossiers");
  }

  /**
   * Keeps what comes, without holding it.
   *
   * @param name as the person calls it
   * @throws Refused when it is too large or the disk too full
   */
  public File keep(String name, InputStream content) {
    Path kept = null;
    try {
      Files.createDirectories(folder);
      kept = Files.createTempFile(folder, "", ".csv");
      var digest = sha256();
      long size;
      try (var out = Files.newOutputStream(kept)) {
        size = copy(new DigestInputStream(content, digest), out);
      }
      return new File(
          shown(name), kept.toString(), size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException failure) {
      delete(kept);
      throw isFull() ? new Refused(PAST_FILE_DISK_FULL) : new UncheckedIOException(failure);
    } catch (Refused refused) {
      delete(kept);
      throw refused;
    }
  }

  private long copy(InputStream in, OutputStream out) throws IOException {
    var piece = new byte[PIECE];
    var size = 0L;
    var pieces = 0;
    for (int read; (read = in.read(piece)) >= 0; ) {
      size += read;
      if (size > MOST_BYTES) {
        throw new Refused(PAST_FILE_TOO_LARGE, MOST_BYTES / (1024 * 1024));
      }
      if (pieces++ % 100 == 0 && isFull()) {
        throw new Refused(PAST_FILE_DISK_FULL);
      }
      out.write(piece, 0, read);
    }
    return size;
  }

  private boolean isFull() {
    try {
      return Files.getFileStore(folder).getUsableSpace() < LEFT_FREE;
    } catch (IOException unknown) {
      return false;
    }
  }

  /** Refuses what is no file of past dossiers, and does not keep it. */
  void requireReadable(File file) {
    try (var content = Files.newInputStream(Path.of(file.path()));
        var past = PastFile.open(content)) {
      past.headings();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (Refused refused) {
      forget(file);
      throw refused;
    }
  }

  /** A file that stays where it is. */
  public static File existing(Path path) throws IOException {
    var digest = sha256();
    try (var in = new DigestInputStream(Files.newInputStream(path), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return new File(
        shown(path.getFileName().toString()),
        path.toRealPath().toString(),
        Files.size(path),
        HexFormat.of().formatHex(digest.digest()));
  }

  /** Takes a kept file away; one that a command named stays. */
  public void forget(File file) {
    var path = Path.of(file.path());
    if (path.startsWith(folder)) {
      delete(path);
    }
  }

  private static void delete(@Nullable Path path) {
    if (path == null) {
      return;
    }
    try {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String shown(String name) {
    var clean = Text.clean(name);
    var last = clean.substring(Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('\\')) + 1);
    var named = last.isEmpty() ? "–" : last;
    return named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
