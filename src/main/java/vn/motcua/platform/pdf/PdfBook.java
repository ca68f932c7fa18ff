package vn.motcua.platform.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * A table of any length as one PDF with page numbers throughout. It is laid out piece by piece:
 * laying out a year's register at once would take gigabytes. A piece keeps its full pages and hands
 * the rows of its last page to the next one, so no page is left half empty.
 *
 * <p>What each cell is, for those who hear a page instead of seeing it, takes about a kilobyte a
 * cell in memory until the end. A book of more than {@link #MOST_TAGGED} rows goes without.
 */
@Component
public class PdfBook {

  /** A register of so many lines prints within a heap of 256 MB, see RegisterPapersTest. */
  public static final int MOST_TAGGED = 5_000;

  /** Two or more pages of any register, few enough to lay out within some 30 MB. */
  private static final int ROWS_PER_PIECE = 240;

  private static final String ROW = "row-";

  private final PdfPapers papers;

  public PdfBook(PdfPapers papers) {
    this.papers = papers;
  }

  /**
   * XHTML of one piece. The row at index {@code i} bears the id {@code row-i} and does not break
   * over pages.
   */
  @FunctionalInterface
  public interface Piece<R> {

    /**
     * @param first whether the book's heading stands before the rows
     * @param last whether the book's closing line stands after them
     */
    String xhtml(List<R> rows, boolean first, boolean last);
  }

  /** Writes all rows, tagged; reads them once and holds a piece of them at a time. */
  public <R> void write(Iterator<R> rows, Piece<R> piece, OutputStream out) throws IOException {
    write(rows, 0, piece, out);
  }

  /**
   * As the other, of a table of any length.
   *
   * @param count how many there are, about
   */
  public <R> void write(Iterator<R> rows, long count, Piece<R> piece, OutputStream out)
      throws IOException {
    var tagged = count <= MOST_TAGGED;
    try (var book = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      var merger = new PDFMergerUtility();
      var pending = new ArrayList<R>();
      boolean last;
      do {
        while (pending.size() < ROWS_PER_PIECE && rows.hasNext()) {
          pending.add(rows.next());
        }
        last = !rows.hasNext();
        var first = book.getNumberOfPages() == 0;
        var kept = last ? pending.size() : rowsOnFullPages(piece.xhtml(pending, first, false));
        var printed = pending.subList(0, kept);
        append(
            merger,
            book,
            render(piece.xhtml(printed, first, last), book.getNumberOfPages() + 1, tagged));
        printed.clear();
      } while (!last);
      book.save(out);
    }
  }

  /**
   * Sheets that each begin a page of their own, laid out so many at a time and tagged.
   *
   * @param sheets at least one
   * @param xhtml of some of them
   */
  public <R> void write(
      List<R> sheets, int perPiece, Function<List<R>, String> xhtml, OutputStream out)
      throws IOException {
    try (var book = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      var merger = new PDFMergerUtility();
      for (var from = 0; from < sheets.size(); from += perPiece) {
        var piece = sheets.subList(from, Math.min(sheets.size(), from + perPiece));
        append(merger, book, render(xhtml.apply(piece), book.getNumberOfPages() + 1, true));
      }
      book.save(out);
    }
  }

  private int rowsOnFullPages(String xhtml) {
    try (var document = new PDDocument();
        var renderer = papers.builder(xhtml, document).buildPdfRenderer()) {
      renderer.layout();
      return rowsBeforeLastPage(renderer);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int rowsBeforeLastPage(PdfBoxRenderer renderer) {
    var root = renderer.getRootBox();
    var lastPageTop = root.getLayer().getLastPage().getTop();
    var before = rowsAbove(lastPageTop, root);
    if (before == 0) {
      throw new IllegalStateException("A piece of " + ROWS_PER_PIECE + " rows fills no page");
    }
    return before;
  }

  private static int rowsAbove(int top, Box box) {
    var element = box.getElement();
    if (element != null && element.getAttribute("id").startsWith(ROW)) {
      return box.getAbsY() < top ? 1 : 0;
    }
    return IntStream.range(0, box.getChildCount()).map(i -> rowsAbove(top, box.getChild(i))).sum();
  }

  private byte[] render(String xhtml, int firstPage, boolean tagged) {
    var out = new ByteArrayOutputStream(1024 * 1024);
    papers.write(xhtml, firstPage, tagged, out);
    return out.toByteArray();
  }

  private static void append(PDFMergerUtility merger, PDDocument book, byte[] piece)
      throws IOException {
    try (var source = Loader.loadPDF(piece)) {
      merger.appendDocument(book, source);
    }
  }
}
