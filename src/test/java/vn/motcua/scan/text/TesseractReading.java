package vn.motcua.scan.text;

import vn.motcua.scan.page.PageImage;

/** The real program, for the tests of other packages. */
public final class TesseractReading {

  private TesseractReading() {}

  public static PageText of(PageImage page) {
    return new Tesseract("tesseract").read(page);
  }
}
