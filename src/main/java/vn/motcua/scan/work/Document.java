package vn.motcua.scan.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.scan.DocCode;
import vn.motcua.scan.PaperAbout;
import vn.motcua.scan.ScanFileName;
import vn.motcua.scan.ScanTarget;
import vn.motcua.scan.archive.ArchiveMetadata;
import vn.motcua.shared.Vietnam;

/**
 * What a file says of itself (công văn 7197/BKHCN-CDSQG).
 *
 * @param code empty when the agency has no identifier code
 * @param at when it was digitised
 */
record Document(PaperAbout about, ScanTarget.Place place, Optional<DocCode> code, Instant at) {

  /** Characters of the field TypeName. */
  private static final int LONGEST_TYPE = 100;

  /** Characters of the field Subject. */
  private static final int LONGEST_SUBJECT = 500;

  ArchiveMetadata metadata() {
    return new ArchiveMetadata(
        place.title(),
        code,
        Optional.of(cut(place.title(), LONGEST_TYPE)),
        about.codeNumber(),
        about.codeNotation(),
        Optional.ofNullable(about.issuedOn()),
        Optional.of(about.issuer()).filter(issuer -> !issuer.isEmpty()),
        Optional.of(cut(place.subject(), LONGEST_SUBJECT)),
        List.of(),
        place.agency(),
        at);
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }

  /**
   * By the standard; without a code called after the paper, in whose name strokes do not lead into
   * folders.
   */
  String fileName() {
    return code.map(known -> ScanFileName.pdf(known, Vietnam.date(at), place.title()).toString())
        .orElseGet(() -> place.title().replace('/', '-').replace('\\', '-') + ".pdf");
  }
}
