package vn.motcua.scan.source;

import java.io.Closeable;
import java.util.Optional;
import vn.motcua.scan.page.PageImage;

/** A file of pages, opened; to be closed by whoever opened it. */
public interface PageSource extends Closeable {

  int pages();

  /**
   * Decodes one page, upright as its file says.
   *
   * @param page from 0
   * @throws vn.motcua.shared.Refused when it is broken or too large
   */
  PageImage read(int page);

  /**
   * The JPEG a page consists of, byte for byte; empty for a page of any other kind. To be asked
   * after {@link #read}, which refuses what is broken.
   *
   * @param page from 0
   */
  default Optional<WholeJpeg> jpeg(int page) {
    return Optional.empty();
  }
}
