package vn.motcua.certification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.book.BookLine;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Step;

/**
 * A line of a book by itself.
 *
 * @param testimonyUrl to print it; null for an electronic copy, which holds its own
 * @param copyUrl the page of an electronic copy; null for others
 * @param mayChange whether this person may correct or void it now
 */
public record EntryPage(
    BookLine line,
    String title,
    String volume,
    String bookUrl,
    boolean ofCopies,
    long version,
    String dossier,
    @Nullable String testimonyUrl,
    @Nullable String copyUrl,
    String feeNoteUrl,
    EntryForm form,
    boolean mayChange,
    List<Step> timeline,
    Problems problems) {

  public EntryPage {
    timeline = List.copyOf(timeline);
  }
}
