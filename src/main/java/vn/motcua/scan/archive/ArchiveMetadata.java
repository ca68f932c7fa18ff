package vn.motcua.scan.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.scan.DocCode;

/**
 * What is said about a document within its file: the fields of công văn 7197/BKHCN-CDSQG that are
 * known when it is digitised.
 *
 * @param title shown by readers of PDF
 * @param code {@code DocCode} of the standard
 * @param typeName type of the document, e.g. Quyết định
 * @param codeNumber its number, 12 of 12/QĐ-UBND
 * @param codeNotation its notation, QĐ-UBND of 12/QĐ-UBND
 * @param issuedOn day of issue
 * @param organName who issued it
 * @param subject what it is about
 * @param keywords for finding it
 * @param digitisedBy who digitised it: an agency
 * @param digitisedAt when
 */
public record ArchiveMetadata(
    String title,
    Optional<DocCode> code,
    Optional<String> typeName,
    Optional<String> codeNumber,
    Optional<String> codeNotation,
    Optional<LocalDate> issuedOn,
    Optional<String> organName,
    Optional<String> subject,
    List<String> keywords,
    String digitisedBy,
    Instant digitisedAt) {

  public ArchiveMetadata {
    keywords = List.copyOf(keywords);
  }
}
