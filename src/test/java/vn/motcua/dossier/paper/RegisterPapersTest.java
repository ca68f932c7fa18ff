package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.xml.sax.SAXException;
import vn.motcua.platform.pdf.PdfBook;
import vn.motcua.testing.Pdf;

@Order(2)
class RegisterPapersTest {

  private static final Pattern CODE = Pattern.compile("H50\\.22\\.101-\\d{6}- ?\\d{4}");

  @Test
  void is_archivable_across_pieces_and_repeats_its_head() throws IOException {
    var pdf = new Pdf(print(600, "register"));
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.size()).isEqualTo("297 x 210");
    assertThat(pdf.whiteAtTheRight(11)).isTrue();
    assertThat(pdf.drawn(1))
        .contains(
            "Mẫu số 07",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "SỔ THEO DÕI HỒ SƠ",
            "Năm 2026",
            "Họ và tên chủ hồ sơ",
            "Phương thức nhận kết quả",
            "Trang 1");
    for (var page = 2; page <= pdf.pages(); page++) {
      assertThat(pdf.text(page)).contains("Mã hồ sơ", "Trang " + page);
    }
    assertThat(pdf.text()).contains("Sổ này có 600 hồ sơ.").doesNotContain("#", "□");
    assertThat(pdf.title()).isEqualTo("Sổ theo dõi hồ sơ năm 2026 – UBND XÃ VĨNH HOÀNG");
    everyLineIsPrintedOnceAndNoPageIsLeftHalfEmpty(pdf);
  }

  @Test
  void a_very_long_one_is_archivable_without_saying_what_each_cell_is() throws IOException {
    var pdf = new Pdf(print(600, PdfBook.MOST_TAGGED + 1, "register-long"));
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_B)).isEmpty();
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isNotEmpty();
    everyLineIsPrintedOnceAndNoPageIsLeftHalfEmpty(pdf);
  }

  private static void everyLineIsPrintedOnceAndNoPageIsLeftHalfEmpty(Pdf pdf) {
    assertThat(CODE.matcher(pdf.text()).results().count()).isEqualTo(600);
    for (var page = 2; page < pdf.pages(); page++) {
      assertThat(CODE.matcher(pdf.drawn(page)).results().count())
          .as("lines on page %d", page)
          .isGreaterThan(8);
    }
  }

  @Test
  void an_empty_year_says_so() throws IOException {
    assertThat(new Pdf(print(0, "register-empty")).text()).contains("Chưa có hồ sơ nào trong năm.");
  }

  /** The same work in a Java of its own with a small heap. */
  @Test
  void five_thousand_lines_need_no_more_than_a_small_heap() throws Exception {
    var folder = Files.createDirectories(Path.of("target/papers"));
    var log = folder.resolve("register-5000.log").toFile();
    var started = System.nanoTime();
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeRegister.class.getName(),
                folder.resolve("register-5000.pdf").toString())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    assertThat(process.waitFor()).as(() -> "see " + log).isZero();
    System.out.printf(
        "register of 5,000 lines: %.1f s, start of Java included%n",
        (System.nanoTime() - started) / 1e9);
    var pdf = new Pdf(Files.readAllBytes(folder.resolve("register-5000.pdf")));
    assertThat(pdf.text(pdf.pages())).contains("Sổ này có 5.000 hồ sơ.", "Trang " + pdf.pages());
  }

  @Test
  void the_sheet_has_dates_as_dates_and_formulas_as_text() throws IOException {
    var out = new ByteArrayOutputStream();
    var line = SamplePapers.registerLine(7);
    var typed =
        new RegisterLine(
            8,
            line.code(),
            line.procedure(),
            1,
            "=HYPERLINK(\"http://x\")\u0007",
            "Trần & <Con>",
            line.receivedOn(),
            line.dueOn(),
            null,
            "",
            "");
    SamplePapers.REGISTER.xlsx(SamplePapers.registerHead(), List.of(line, typed).iterator(), out);
    assertThat(sheetText(out.toByteArray()))
        .contains(
            "SỔ THEO DÕI HỒ SƠ – NĂM 2026",
            "Họ và tên chủ hồ sơ",
            line.code(),
            "=HYPERLINK",
            "Trần & <Con>",
            "46034")
        .doesNotContain("\u0007");
  }

  @Test
  void the_sheet_streams_a_whole_year() throws IOException {
    var out = new ByteArrayOutputStream();
    SamplePapers.REGISTER.xlsx(SamplePapers.registerHead(), lines(20_000), out);
    assertThat(sheetText(out.toByteArray())).contains("20000", "H50.22.101-");
  }

  private static byte[] print(int count, String name) throws IOException {
    return print(count, count, name);
  }

  private static byte[] print(int count, long said, String name) throws IOException {
    var out = new ByteArrayOutputStream();
    SamplePapers.REGISTER.pdf(SamplePapers.registerHead(), lines(count), said, out);
    var folder = Files.createDirectories(Path.of("target/papers"));
    Files.write(folder.resolve(name + ".pdf"), out.toByteArray());
    return out.toByteArray();
  }

  static Iterator<RegisterLine> lines(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(SamplePapers::registerLine).iterator();
  }

  /** All values of the sheet; formulas would be found as elements {@code f}. */
  private static String sheetText(byte[] archive) throws IOException {
    var file = Files.write(Files.createTempFile("register", ".xlsx"), archive);
    try (var zip = new ZipFile(file.toFile())) {
      var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
      var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(sheet);
      assertThat(document.getElementsByTagName("f").getLength()).isZero();
      return document.getDocumentElement().getTextContent();
    } catch (ParserConfigurationException | SAXException malformed) {
      throw new AssertionError(malformed);
    } finally {
      Files.delete(file);
    }
  }
}
