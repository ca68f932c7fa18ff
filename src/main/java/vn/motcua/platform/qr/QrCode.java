package vn.motcua.platform.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code that survives a cheap printer and a folded paper: error correction Q (25 %) and the
 * white ring of four modules that ISO/IEC 18004 asks for. Level M was read by zbar everywhere, but
 * one code in sixty not by ZXing, which many phones carry.
 */
public final class QrCode {

  /** Printed at 22 mm this is about 600 dots per inch: sharp edges without smoothing. */
  private static final int PIXELS_PER_MODULE = 8;

  private static final int WHITE_RING = 4;

  private final String text;
  private final BitMatrix modules;

  private QrCode(String text, BitMatrix modules) {
    this.text = text;
    this.modules = modules;
  }

  /**
   * The smallest code that holds the text.
   *
   * @param text 1 to about 1,000 characters; UTF-8
   */
  public static QrCode of(String text) {
    try {
      return new QrCode(
          text,
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  1,
                  1,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.Q,
                      EncodeHintType.MARGIN,
                      WHITE_RING,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8")));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No QR code holds " + text.length() + " characters");
    }
  }

  /** What the code says when scanned. */
  public String text() {
    return text;
  }

  /** Modules per side, the white ring included: the side of the SVG view box. */
  public int side() {
    return modules.getWidth();
  }

  /** Path data of the dark modules, one unit per module, for {@code <path d="…">}. */
  public String svgPath() {
    var path = new StringBuilder(4096);
    for (var y = 0; y < side(); y++) {
      for (var x = 0; x < side(); x++) {
        if (modules.get(x, y)) {
          var start = x;
          while (x < side() && modules.get(x, y)) {
            x++;
          }
          var run = x - start;
          path.append('M').append(start).append(' ').append(y);
          path.append('h').append(run).append("v1h-").append(run).append('z');
        }
      }
    }
    return path.toString();
  }

  /** A black and white PNG. */
  public byte[] png() {
    var pixels = side() * PIXELS_PER_MODULE;
    var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
    var raster = image.getRaster();
    for (var y = 0; y < pixels; y++) {
      for (var x = 0; x < pixels; x++) {
        var dark = modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
        raster.setSample(x, y, 0, dark ? 0 : 1);
      }
    }
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The PNG as an address for {@code <img src>} of a paper. */
  public String pngDataUri() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
  }
}
