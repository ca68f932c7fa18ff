package vn.motcua.certification.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;

/**
 * A correction as typed.
 *
 * @param pages pages of a copy; of a signature the number of signatures
 */
public record EntryForm(
    @Nullable Long version,
    @Nullable String fullName,
    @Nullable String paper,
    @Nullable String pages,
    @Nullable String pieces,
    @Nullable String reason) {

  static EntryForm of(Entry entry) {
    var line = entry.line();
    return new EntryForm(
        entry.version(),
        entry.fullName(),
        line.paper(),
        Integer.toString(line.kind() == BookKind.COPY ? line.pages() : line.signatures()),
        Integer.toString(line.pieces()),
        "");
  }

  public String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /**
   * @param stands what stands in the book: a line stays of its kind
   */
  Line line(Line stands) {
    return stands.kind() == BookKind.COPY
        ? new Line(BookKind.COPY, text(paper), count(pages), count(pieces), 0, stands.electronic())
        : Line.signature(text(paper), count(pages), count(pieces));
  }

  long seen() {
    return version == null ? 0 : version;
  }

  /** Unreadable = 0, which the check refuses beside the field. */
  private static int count(@Nullable String text) {
    return text != null && text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
  }
}
