package vn.motcua.platform.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Pdf;

class QrCodeTest {

  private static final String ADDRESS =
      "https://mot-cua.example/tra-cuu/H50.101-261120-0012?hỏi=đáp";

  @Test
  void a_scanner_reads_back_what_was_written() throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png()));
    assertThat(Pdf.scan(image)).isEqualTo(ADDRESS);
  }

  @Test
  void keeps_a_white_ring_of_four_modules() throws IOException {
    var code = QrCode.of(ADDRESS);
    var image = ImageIO.read(new ByteArrayInputStream(code.png()));
    var modulePixels = image.getWidth() / code.side();
    for (var x = 0; x < image.getWidth(); x++) {
      for (var y = 0; y < 4 * modulePixels; y++) {
        assertThat(image.getRGB(x, y)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(y, x)).isEqualTo(0xFFFFFFFF);
      }
    }
    assertThat(image.getRGB(4 * modulePixels, 4 * modulePixels)).isEqualTo(0xFF000000);
  }

  @Test
  void the_drawn_path_has_the_modules_of_the_picture() throws IOException {
    var code = QrCode.of(ADDRESS);
    var image = ImageIO.read(new ByteArrayInputStream(code.png()));
    var modulePixels = image.getWidth() / code.side();
    var dark = 0;
    for (var x = 0; x < code.side(); x++) {
      for (var y = 0; y < code.side(); y++) {
        dark += image.getRGB(x * modulePixels, y * modulePixels) == 0xFF000000 ? 1 : 0;
      }
    }
    var drawn =
        Pattern.compile("h(\\d+)v1")
            .matcher(code.svgPath())
            .results()
            .mapToInt(run -> Integer.parseInt(run.group(1)))
            .sum();
    assertThat(drawn).isEqualTo(dark).isGreaterThan(300);
  }

  @Test
  void refuses_what_no_code_holds() {
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5000)));
  }
}
