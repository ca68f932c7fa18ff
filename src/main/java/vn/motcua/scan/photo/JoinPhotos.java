package vn.motcua.scan.photo;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.archive.ArchiveMetadata;
import vn.motcua.scan.archive.ArchivePdf;
import vn.motcua.scan.page.Crop;
import vn.motcua.scan.page.PageEdit;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.picture.Picture;
import vn.motcua.scan.source.PageFiles;
import vn.motcua.scan.source.WholeJpeg;
import vn.motcua.scan.tray.PageTurn;
import vn.motcua.shared.Refused;

/** Makes one PDF/A-2u of photographs. */
@Component
public class JoinPhotos {

  /** A booklet; whoever has more to say sends several files. */
  public static final int MOST_PAGES = 50;

  /** Dots per inch of the paper: print of 8 points is read well, and a page stays small. */
  private static final double FINE_ENOUGH = 200;

  /** Bytes of a page: it takes seconds over a telephone in the mountains, fifty take minutes. */
  private static final int LARGE = 400_000;

  /**
   * Of a JPEG: a letter takes 230 KB with the first, the fullest page of 9 points 390 in the last.
   */
  private static final List<Float> QUALITIES = List.of(0.75f, 0.6f, 0.45f, 0.35f);

  private static final PageEdit LEVEL = new PageEdit(0, Crop.NONE, true, false);
  private static final AffineTransform UPRIGHT = new AffineTransform();

  private final PageTurn turn;
  private final Clock clock;

  JoinPhotos(PageTurn turn, Clock clock) {
    this.turn = turn;
    this.clock = clock;
  }

  /**
   * Writes all pages of the files in their order, each upright as its camera says and its lines
   * made level, in the colours it has and at no more than 200 dpi of an A4. A page takes 200 to 400
   * KB (measured: a letter 230, a page full of 9 points in a dim room 390). Pages of a PDF become
   * pictures: signatures on them are lost.
   *
   * @param files at least one; JPEG, PNG, TIFF or PDF by their content; see {@link Photos} for HEIC
   * @param title shown by readers of PDF; names nobody
   * @param agency for whom it is made
   * @return how many pages there are
   * @throws Refused with a {@link ScanRefusal} when one cannot be read or there are more than 50
   *     pages
   */
  public int join(List<Path> files, String title, String agency, OutputStream out)
      throws IOException {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("No files");
    }
    try (var whole = new ArchivePdf()) {
      for (var file : files) {
        add(whole, file);
      }
      whole.write(metadata(title, agency), out);
      return whole.pages();
    }
  }

  private void add(ArchivePdf whole, Path file) throws IOException {
    try (var pages = PageFiles.open(file)) {
      if (whole.pages() + pages.pages() > MOST_PAGES) {
        throw new Refused(ScanRefusal.SCAN_TOO_MANY_PAGES, MOST_PAGES);
      }
      for (var i = 0; i < pages.pages(); i++) {
        var page = i;
        turn.take(() -> Photo.of(LEVEL.of(pages.read(page)))).addTo(whole);
      }
    }
  }

  /**
   * A page as it is kept.
   *
   * @param jpeg empty for black and white: a fax is small however fine it is
   */
  private record Photo(PageImage page, Optional<WholeJpeg> jpeg) {

    static Photo of(PageImage level) {
      if (level.picture().isBlackAndWhite()) {
        return new Photo(level, Optional.empty());
      }
      var small = small(level);
      return new Photo(small, Optional.of(new WholeJpeg(jpeg(small.picture()), UPRIGHT)));
    }

    /** As good as it is not large. */
    private static byte[] jpeg(Picture picture) {
      var jpeg = new byte[0];
      for (var quality : QUALITIES) {
        jpeg = Jpeg.of(picture, quality);
        if (jpeg.length <= LARGE) {
          break;
        }
      }
      return jpeg;
    }

    private static PageImage small(PageImage page) {
      var picture = page.picture();
      var scale = Math.min(1, FINE_ENOUGH / page.resolution().dpi());
      var smaller =
          picture.within((int) Math.ceil(Math.max(picture.width(), picture.height()) * scale));
      var scaled = (double) smaller.width() / picture.width();
      return new PageImage(smaller, page.resolution().scaled(scaled));
    }

    void addTo(ArchivePdf whole) throws IOException {
      whole.addUnaltered(page, jpeg);
    }
  }

  private ArchiveMetadata metadata(String title, String agency) {
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
        agency,
        clock.instant());
  }
}
