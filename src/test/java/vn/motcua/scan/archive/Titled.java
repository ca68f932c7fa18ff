package vn.motcua.scan.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Metadata of a file of which nothing is known but its name. */
final class Titled {

  private Titled() {}

  static ArchiveMetadata of(String title) {
    return new ArchiveMetadata(
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "UBND xã",
        Instant.EPOCH);
  }
}
