package vn.motcua.scan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.page.Crop;
import vn.motcua.scan.page.PageEdit;
import vn.motcua.shared.Unavailable;

class TesseractTest {

  /** Wrong letters of a hundred (công văn 7197/BKHCN-CDSQG). */
  private static final double LAWFUL = 0.02;

  @TempDir Path folder;

  private final Tesseract tesseract = new Tesseract("tesseract");

  @Test
  void reads_a_printed_vietnamese_page_with_98_percent_of_its_letters_right() {
    var text = tesseract.read(DrawnPage.letter(300).page());
    assertThat(DrawnPage.errorRate(String.join("\n", DrawnPage.LINES), text.text()))
        .isLessThanOrEqualTo(LAWFUL);
    assertThat(text.lines()).hasSameSizeAs(DrawnPage.LINES);
    assertThat(text.confidence()).isGreaterThan(85);
  }

  @Test
  void reads_a_photograph_askew_in_the_shadow_once_it_is_straight_and_clean() {
    var photograph = DrawnPage.letter(300).askew(4).lit(0.4, new Color(255, 220, 170)).page();
    var edited = new PageEdit(0, Crop.NONE, true, true).of(photograph);
    assertThat(
            DrawnPage.errorRate(String.join("\n", DrawnPage.LINES), tesseract.read(edited).text()))
        .isLessThanOrEqualTo(LAWFUL);
  }

  @Test
  void tells_where_each_word_stands() {
    var page = DrawnPage.blank(300).text("Mường", 50, 100, 20).page();
    var word = tesseract.read(page).lines().getFirst().getFirst();
    assertThat(word.text()).isEqualTo("Mường");
    assertThat(Normalizer.isNormalized(word.text(), Normalizer.Form.NFC)).isTrue();
    var pixelsPerMillimetre = 300 / 25.4;
    assertThat(word.left())
        .isBetween((int) (49 * pixelsPerMillimetre), (int) (52 * pixelsPerMillimetre));
    assertThat(word.top() + word.height())
        .isBetween((int) (99 * pixelsPerMillimetre), (int) (104 * pixelsPerMillimetre));
  }

  @Test
  void an_empty_page_has_no_words() {
    var text = tesseract.read(DrawnPage.blank(300).page());
    assertThat(text.lines()).isEmpty();
    assertThat(text.confidence()).isZero();
  }

  @Test
  void keeps_lines_and_composes_letters_of_the_table() {
    var table =
        """
        level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
        4\t1\t1\t1\t1\t0\t10\t20\t90\t12\t-1\t
        5\t1\t1\t1\t1\t1\t10\t20\t40\t12\t96.5\tGia\u0302\u0301y
        5\t1\t1\t1\t1\t2\t60\t20\t40\t12\t95.5\tkhai
        5\t1\t1\t1\t2\t1\t10\t40\t40\t12\t94\tsinh
        5\t1\t1\t1\t3\t1\t10\t60\t40\t12\t11\t\s
        """;
    assertThat(TesseractTable.read(table).lines())
        .containsExactly(
            List.of(new Word("Giấy", 10, 20, 40, 12, 96.5), new Word("khai", 60, 20, 40, 12, 95.5)),
            List.of(new Word("sinh", 10, 40, 40, 12, 94)));
  }

  @Test
  void is_available_only_with_the_program_and_vietnamese() throws IOException {
    assertThat(tesseract.available()).isTrue();
    assertThat(new Tesseract("/nowhere/tesseract").available()).isFalse();
    var english = program("english", "echo 'List of available languages (1):'; echo eng");
    assertThat(new Tesseract(english.toString()).available()).isFalse();
  }

  @Test
  void a_missing_or_failing_program_is_another_system_down() throws IOException {
    var page = DrawnPage.blank(100).page();
    assertThatThrownBy(() -> new Tesseract("/nowhere/tesseract").read(page))
        .isInstanceOf(Unavailable.class);
    var failing = new Tesseract(program("failing", "exit 3").toString());
    assertThatThrownBy(() -> failing.read(page)).isInstanceOf(Unavailable.class);
  }

  @Test
  void a_program_that_hangs_is_ended_with_its_children() throws Exception {
    var child = folder.resolve("child");
    var hanging = program("hanging", "sleep 600 & echo $! > " + child + "; wait");
    var impatient = new Tesseract(hanging.toString(), Duration.ofSeconds(2));
    assertThatThrownBy(() -> impatient.read(DrawnPage.blank(100).page()))
        .isInstanceOf(Unavailable.class)
        .hasRootCauseMessage(hanging + " took longer than PT2S");
    var sleeping = ProcessHandle.of(Long.parseLong(Files.readString(child).strip()));
    if (sleeping.isPresent()) {
      sleeping.get().onExit().orTimeout(5, TimeUnit.SECONDS).join();
    }
    assertThat(sleeping.filter(ProcessHandle::isAlive)).isEmpty();
  }

  private Path program(String name, String script) throws IOException {
    var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
