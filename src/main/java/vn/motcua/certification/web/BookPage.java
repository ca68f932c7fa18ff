package vn.motcua.certification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.book.BookLine;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;

/**
 * A certification book on the screen.
 *
 * @param volume {@code Quyển số 01/2026-SCT/BS}
 * @param state whether it is open, or when and by whom it was closed
 * @param spanTotals sums over the days shown
 * @param yearTotals sums over the year so far
 * @param mayClose whether this person may close it now
 */
public record BookPage(
    String title,
    String volume,
    String state,
    boolean ofCopies,
    List<Tab> tabs,
    String kind,
    String agency,
    List<Option> agencies,
    List<Option> years,
    String year,
    List<Option> months,
    String month,
    String day,
    String q,
    List<BookLine> lines,
    String spanTotals,
    String yearTotals,
    String printUrl,
    boolean mayClose,
    @Nullable String first,
    @Nullable String next,
    String closeProblem) {

  public BookPage {
    tabs = List.copyOf(tabs);
    agencies = List.copyOf(agencies);
    years = List.copyOf(years);
    months = List.copyOf(months);
    lines = List.copyOf(lines);
  }
}
