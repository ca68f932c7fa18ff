package vn.motcua.scan.source;

import java.io.Closeable;
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
}
