package vn.motcua.platform.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A Code 128 bar code (ISO/IEC 15417) as scanner guns at post offices read it, with the ten modules
 * of white at both ends that the standard asks for.
 */
public final class BarCode {

  private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,40}");

  private static final int PIXELS_PER_MODULE = 6;

  /** Pixels; the paper says how high it is printed. */
  private static final int HEIGHT = 120;

  /** Ten modules at each end. */
  private static final Map<EncodeHintType, ?> WHITE = Map.of(EncodeHintType.MARGIN, 20);

  private final String text;
  private final BitMatrix modules;

  private BarCode(String text, BitMatrix modules) {
    this.text = text;
    this.modules = modules;
  }

  /**
   * @param text 1 to 40 printable characters of ASCII
   */
  public static BarCode of(String text) {
    if (!PRINTABLE.matcher(text).matches()) {
      throw new IllegalArgumentException("No bar code says that");
    }
    return new BarCode(text, new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1, WHITE));
  }

  /** Whether a bar code can say it. */
  public static boolean says(String text) {
    return PRINTABLE.matcher(text).matches();
  }

  /** What it says when scanned. */
  public String text() {
    return text;
  }

  /**
   * A black and white picture as an address for {@code <img src>} of a paper; the PDF printer draws
   * no SVG.
   */
  public String pngDataUri() {
    var image =
        new BufferedImage(
            modules.getWidth() * PIXELS_PER_MODULE, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    var raster = image.getRaster();
    for (var y = 0; y < HEIGHT; y++) {
      for (var x = 0; x < image.getWidth(); x++) {
        raster.setSample(x, y, 0, modules.get(x / PIXELS_PER_MODULE, 0) ? 0 : 1);
      }
    }
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
