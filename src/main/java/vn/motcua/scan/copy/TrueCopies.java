package vn.motcua.scan.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.archive.ArchivePdf;
import vn.motcua.scan.page.PageQuality;
import vn.motcua.scan.source.PageFiles;
import vn.motcua.scan.source.PageSource;
import vn.motcua.scan.tray.PageTurn;
import vn.motcua.shared.Refused;

/**
 * Makes one file of scans. A page that is a JPEG keeps its bytes, any other picture its pixels; a
 * page of a PDF that is more than a picture is drawn at 300 dpi and kept without loss. Only what
 * has more than 17.5 million pixels and is no JPEG is averaged down.
 */
@Component
public class TrueCopies {

  /** A thick land dossier; as many as a tray takes. */
  public static final int MOST_PAGES = 200;

  private final PageTurn turn;

  TrueCopies(PageTurn turn) {
    this.turn = turn;
  }

  /**
   * All pages of the files, in their order.
   *
   * @param files JPEG, PNG, TIFF or PDF, looked at by the store of files before
   * @return how good each page is
   * @throws Refused with a {@link ScanRefusal} when one cannot be read or there are too many pages
   */
  public List<CopiedPage> make(List<Path> files, CopyAbout about, OutputStream out)
      throws IOException {
    var copied = new ArrayList<CopiedPage>();
    try (var copy = new ArchivePdf()) {
      for (var file : files) {
        try (var pages = PageFiles.open(file)) {
          if (copied.size() + pages.pages() > MOST_PAGES) {
            throw new Refused(ScanRefusal.SCAN_TOO_MANY_PAGES, MOST_PAGES);
          }
          for (var i = 0; i < pages.pages(); i++) {
            var page = i;
            copied.add(turn.take(() -> add(copy, pages, page)));
          }
        }
      }
      copy.write(about.metadata(), out);
    }
    return copied;
  }

  private static CopiedPage add(ArchivePdf copy, PageSource pages, int page) {
    try {
      var image = pages.read(page);
      copy.addUnaltered(image, pages.jpeg(page));
      var quality = PageQuality.of(image);
      return new CopiedPage(quality.dpi(), quality.warnings());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /**
   * A copy with sheets after its last page; its own pages are not touched.
   *
   * @param copy as {@link #make} wrote it
   * @param sheets PDF/A with the fonts it needs
   */
  public byte[] with(byte[] copy, byte[] sheets, CopyAbout about) throws IOException {
    try (var whole = ArchivePdf.of(copy)) {
      whole.addSheets(sheets);
      var out = new ByteArrayOutputStream(copy.length + sheets.length);
      whole.write(about.metadata(), out);
      return out.toByteArray();
    }
  }
}
