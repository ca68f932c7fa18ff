package vn.motcua.export.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {

  private static final int ROWS = 200_000;

  @TempDir Path folder;

  @Test
  void two_hundred_thousand_rows_pass_through_a_heap_of_24_megabytes() throws Exception {
    var said = folder.resolve("said");
    var java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ManyRows.class.getName(),
                folder.toString(),
                Integer.toString(ROWS))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(java.waitFor()).as(Files.readString(said)).isZero();
    try (var lines = Files.lines(folder.resolve("nhieu.csv"))) {
      assertThat(lines.count()).isEqualTo(ROWS + 1);
    }
    assertThat(sheetBytes()).as("unpacked").isGreaterThan(80L * 1024 * 1024);
  }

  private long sheetBytes() throws IOException {
    try (var zip = new ZipFile(folder.resolve("nhieu.xlsx").toFile());
        var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      return sheet.transferTo(OutputStream.nullOutputStream());
    }
  }
}
