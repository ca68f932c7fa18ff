package vn.motcua.scan.copy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.scan.archive.ArchiveMetadata;

/**
 * What a copy says of itself within its file.
 *
 * @param title shown by readers of PDF
 * @param subject what it is about; names nobody
 * @param agency who made it
 * @param at when
 */
public record CopyAbout(String title, String subject, String agency, Instant at) {

  ArchiveMetadata metadata() {
    return new ArchiveMetadata(
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(subject),
        List.of(),
        agency,
        at);
  }
}
