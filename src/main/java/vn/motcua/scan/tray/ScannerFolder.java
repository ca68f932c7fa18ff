package vn.motcua.scan.tray;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/**
 * Where scanners of the office leave files: a folder for each person, called after the account. A
 * file is ready when the scanner has not touched it for some seconds.
 */
@Component
class ScannerFolder {

  private static final Duration QUIET = Duration.ofSeconds(4);

  private final Path folder;
  private final Clock clock;

  /**
   * @param folder need not exist: then no scanner leaves anything
   */
  ScannerFolder(@Value("${motcua.scan.folder}") Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** The ready files of that person in the order in which they came. */
  List<Path> ready(Actor actor) {
    var own = folder.resolve(actor.username());
    // names of accounts have no strokes; this folder is nobody's
    if (!Files.isDirectory(own) || !folder.equals(own.getParent())) {
      return List.of();
    }
    var before = clock.instant().minus(QUIET);
    try (var files = Files.list(own)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .map(Found::of)
          .filter(found -> found.touched().isBefore(before))
          .sorted()
          .map(Found::file)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private record Found(Path file, Instant touched) implements Comparable<Found> {

    static Found of(Path file) {
      try {
        return new Found(file, Files.getLastModifiedTime(file).toInstant());
      } catch (IOException gone) {
        return new Found(file, Instant.MAX);
      }
    }

    @Override
    public int compareTo(Found other) {
      var byTime = touched.compareTo(other.touched);
      return byTime == 0 ? file.compareTo(other.file) : byTime;
    }
  }
}
