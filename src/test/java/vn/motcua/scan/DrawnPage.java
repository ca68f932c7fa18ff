package vn.motcua.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.page.Resolution;
import vn.motcua.scan.picture.Decoded;
import vn.motcua.scan.picture.Picture;

/** An A4 as a scanner or a phone would see it, drawn for tests. */
public final class DrawnPage {

  /** What stands on it: every Vietnamese vowel with every tone occurs in the course of a page. */
  public static final List<String> LINES =
      List.of(
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "Độc lập - Tự do - Hạnh phúc",
          "ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG",
          "Kính gửi: Ủy ban nhân dân xã Mường Lống",
          "Tên chủ hộ: Nguyễn Thị Quỳnh Hương, sinh ngày 17 tháng 8 năm 1986.",
          "Địa chỉ thường trú: số 25, đường Trần Phú, tổ dân phố số 4.",
          "Thửa đất số 318, tờ bản đồ số 12, diện tích 250 mét vuông.",
          "Đề nghị được cấp giấy phép xây dựng nhà ở riêng lẻ với nội dung sau:",
          "Cấp công trình: cấp bốn; cốt nền cao hơn mặt đường một mét rưỡi.",
          "Tổng diện tích sàn được ghi rõ trong bản vẽ kèm theo đơn này.",
          "Thời gian hoàn thành dự kiến: mười tháng kể từ ngày khởi công.",
          "Tôi xin cam đoan làm đúng theo giấy phép được cấp, nếu sai tôi xin",
          "hoàn toàn chịu trách nhiệm và bị xử lý theo quy định của pháp luật.",
          "Những giấy tờ gửi kèm: bản sao giấy chứng nhận quyền sử dụng đất,",
          "hồ sơ thiết kế, bản kê khai kinh nghiệm của tổ chức thiết kế.",
          "Người làm đơn đã đọc kỹ, hiểu rõ quyền và nghĩa vụ của mình.");

  private static final double WIDTH = 8.27;
  private static final double HEIGHT = 11.69;
  private static final Font SERIF = serif();

  private final BufferedImage image;
  private final int dpi;
  private final Graphics2D pen;

  private DrawnPage(int dpi, Color paper) {
    this.dpi = dpi;
    image =
        new BufferedImage(
            (int) Math.round(WIDTH * dpi),
            (int) Math.round(HEIGHT * dpi),
            BufferedImage.TYPE_INT_RGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    pen.setColor(paper);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
  }

  private static Font serif() {
    try (var in = DrawnPage.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Empty white paper. */
  public static DrawnPage blank(int dpi) {
    return new DrawnPage(dpi, Color.WHITE);
  }

  /** Empty paper of that colour. */
  public static DrawnPage on(Color paper, int dpi) {
    return new DrawnPage(dpi, paper);
  }

  /** A letter of sixteen lines in 13 points. */
  public static DrawnPage letter(int dpi) {
    return blank(dpi).write();
  }

  public DrawnPage write() {
    return write(13);
  }

  /** The same lines in another size. */
  public DrawnPage write(double points) {
    for (var i = 0; i < LINES.size(); i++) {
      text(LINES.get(i), 25, 30 + i * 10, points);
    }
    return this;
  }

  /** One line, its left end and foot in millimetres. */
  public DrawnPage text(String words, double x, double y, double points) {
    pen.setColor(new Color(25, 25, 25));
    pen.setFont(SERIF.deriveFont((float) (points * dpi / 72)));
    pen.drawString(words, (float) pixels(x), (float) pixels(y));
    return this;
  }

  /** The round seal of an agency, 36 mm wide. */
  public DrawnPage seal() {
    pen.setColor(new Color(200, 30, 45));
    pen.setStroke(new BasicStroke((float) pixels(1)));
    pen.drawOval((int) pixels(120), (int) pixels(220), (int) pixels(36), (int) pixels(36));
    pen.drawOval((int) pixels(127), (int) pixels(227), (int) pixels(22), (int) pixels(22));
    return this;
  }

  /** The short signature of a hasty leader in blue ink. */
  public DrawnPage signature() {
    pen.setColor(new Color(40, 60, 160));
    pen.setStroke(new BasicStroke((float) pixels(0.4)));
    var x = new int[12];
    var y = new int[12];
    for (var i = 0; i < x.length; i++) {
      x[i] = (int) pixels(120 + i * 2.5);
      y[i] = (int) pixels(240 + (i % 2) * 8);
    }
    pen.drawPolyline(x, y, x.length);
    return this;
  }

  /** Black dust, 2 pixels each. */
  public DrawnPage dust(int specks) {
    var random = new Random(7);
    pen.setColor(Color.BLACK);
    for (var i = 0; i < specks; i++) {
      pen.fillRect(random.nextInt(image.getWidth()), random.nextInt(image.getHeight()), 2, 2);
    }
    return this;
  }

  /** Of the sensor in a dim room: each pixel is off by so much (the deviation of a Gaussian). */
  public DrawnPage grain(double deviation) {
    var random = new Random(11);
    for (var y = 0; y < image.getHeight(); y++) {
      for (var x = 0; x < image.getWidth(); x++) {
        var colour = new Color(image.getRGB(x, y));
        image.setRGB(
            x,
            y,
            new Color(
                    off(colour.getRed(), deviation, random),
                    off(colour.getGreen(), deviation, random),
                    off(colour.getBlue(), deviation, random))
                .getRGB());
      }
    }
    return this;
  }

  private static int off(int sample, double deviation, Random random) {
    return Math.clamp(Math.round(sample + random.nextGaussian() * deviation), 0, 255);
  }

  /** Turned on the glass; white comes in at the corners. */
  public DrawnPage askew(double degrees) {
    var page = blank(dpi);
    page.pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    page.pen.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
    page.pen.drawImage(image, 0, 0, null);
    return page;
  }

  /** Out of focus by so many pixels (the deviation of a Gaussian). */
  public DrawnPage blurred(double radius) {
    var half = (int) Math.ceil(radius * 3);
    var weights = new float[2 * half + 1];
    var sum = 0f;
    for (var i = 0; i < weights.length; i++) {
      weights[i] = (float) Math.exp(-(i - half) * (i - half) / (2 * radius * radius));
      sum += weights[i];
    }
    for (var i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    var across = new Kernel(weights.length, 1, weights);
    var down = new Kernel(1, weights.length, weights);
    var page = blank(dpi);
    var once = new ConvolveOp(across, ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    new ConvolveOp(down, ConvolveOp.EDGE_NO_OP, null).filter(once, page.image);
    return page;
  }

  /** Under a lamp at the upper left corner; the far corner gets that share of its light. */
  public DrawnPage lit(double farthest, Color lamp) {
    for (var y = 0; y < image.getHeight(); y++) {
      for (var x = 0; x < image.getWidth(); x++) {
        var far = ((double) x / image.getWidth() + (double) y / image.getHeight()) / 2;
        var light = 1 - (1 - farthest) * far;
        var colour = new Color(image.getRGB(x, y));
        image.setRGB(
            x,
            y,
            new Color(
                    (int) (colour.getRed() * light * lamp.getRed() / 255),
                    (int) (colour.getGreen() * light * lamp.getGreen() / 255),
                    (int) (colour.getBlue() * light * lamp.getBlue() / 255))
                .getRGB());
      }
    }
    return this;
  }

  private double pixels(double millimetres) {
    return millimetres / 25.4 * dpi;
  }

  public BufferedImage image() {
    return image;
  }

  public Picture picture() {
    return new Decoded(image).picture();
  }

  public PageImage page() {
    return new PageImage(picture(), new Resolution(dpi, false));
  }

  /** Letters wrongly read, missing or too many, among so many: blanks do not count. */
  public static double errorRate(String expected, String read) {
    var wanted = expected.replaceAll("\\s", "");
    var found = read.replaceAll("\\s", "");
    var row = new int[found.length() + 1];
    for (var j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (var i = 1; i <= wanted.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var same = wanted.charAt(i - 1) == found.charAt(j - 1);
        var best = Math.min(diagonal + (same ? 0 : 1), Math.min(row[j], row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return (double) row[found.length()] / wanted.length();
  }
}
