package vn.motcua.scan.source;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.motcua.scan.picture.Strips;

/**
 * A picture of a PDF in two colours: fax or JBIG2. Others are decoded whole: PDFBox 3.0.7 loses its
 * way in strips of plain samples (its own index is out of bounds).
 */
record PdfStrips(PDImageXObject picture) implements Strips {

  @Override
  public int width() {
    return picture.getWidth();
  }

  @Override
  public int height() {
    return picture.getHeight();
  }

  /** A byte each; the whole picture is decompressed anew for each strip. */
  @Override
  public int pixels() {
    return 12_000_000;
  }

  @Override
  public BufferedImage read(int y, int rows) throws IOException {
    return picture.getImage(new Rectangle(0, y, width(), rows), 1);
  }
}
