package vn.motcua.platform.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Code 128 bar code (ISO/IEC 15417) as scanner guns at post offices read it, with the ten modules
 * of white at both ends that the standard asks for.
 */
public final class BarCode {

  private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,40}");

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

  /** Modules from end to end, the white included: the width of the SVG view box. */
  public int width() {
    return modules.getWidth();
  }

  /** Path data of the bars, one unit per module wide and one high. */
  public String svgPath() {
    var path = new StringBuilder(1024);
    for (var x = 0; x < width(); x++) {
      if (modules.get(x, 0)) {
        var start = x;
        while (x < width() && modules.get(x, 0)) {
          x++;
        }
        var run = x - start;
        path.append('M').append(start).append(" 0h").append(run).append("v1h-").append(run);
        path.append('z');
      }
    }
    return path.toString();
  }
}
