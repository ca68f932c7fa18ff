package vn.motcua.scan.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as JPEG. */
public final class Jpeg {

  /**
   * For the archive: letters at 300 dpi stay without rings; an A4 in grey takes half a megabyte.
   */
  public static final float ARCHIVE = 0.8f;

  /** For the screen. */
  public static final float SCREEN = 0.7f;

  private static final int THUMBNAIL = 240;
  private static final int VIEW = 1400;

  private Jpeg() {}

  /** Its longer side at most 240 pixels. */
  public static byte[] thumbnail(Picture picture) {
    return of(picture.within(THUMBNAIL), SCREEN);
  }

  /** Its longer side at most 1400 pixels: enough to read it, little enough for an old PC. */
  public static byte[] view(Picture picture) {
    return of(picture.within(VIEW), SCREEN);
  }

  /**
   * @param quality 0 to 1
   */
  public static byte[] of(Picture picture, float quality) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream(256 * 1024);
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      var parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture.asImage(), null, null), parameters);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
