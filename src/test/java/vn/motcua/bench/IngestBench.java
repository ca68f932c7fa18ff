package vn.motcua.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.motcua.Application;
import vn.motcua.records.Records;

/**
 * A scan of 1,000 pages is taken in: looked through for what must not be in it, hashed, sealed,
 * forced to the disk, announced in the database. The floor: the file is copied and forced to the
 * disk.
 */
final class IngestBench {

  private static final double LEAST_SHARE = 0.3;
  private static final int PAGES = 1_000;
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 3;
  private static final double MEGABYTE = 1e6;

  private IngestBench() {}

  static Finding run(Path folder, PrintStream out) throws Exception {
    out.println("A scan of 1,000 pages taken in against a copy of it, in turns …");
    Files.createDirectories(folder);
    var scan = scan(folder.resolve("scan.pdf"));
    var application =
        new SpringApplicationBuilder(Application.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--motcua.practice.offered=off",
                "--motcua.timed-work=false",
                "--motcua.data=" + folder.resolve("data"),
                "--motcua.database.url=");
    try (application) {
      var records = application.getBean(Records.class);
      for (var i = 0; i < WARM_UP; i++) {
        takenIn(records, scan);
        copied(scan, folder);
      }
      var shares = new ArrayList<Double>();
      for (var round = 1; round <= ROUNDS; round++) {
        var product = takenIn(records, scan);
        var floor = copied(scan, folder);
        shares.add(product / floor);
        out.printf("  %d: %,.0f MB/s of %,.0f MB/s%n", round, product, floor);
      }
      Collections.sort(shares);
      return Finding.atLeast(
          "scan of 1,000 pages taken in, share of a copy", LEAST_SHARE, shares.get(ROUNDS / 2), "");
    }
  }

  private static double takenIn(Records records, Path scan) throws IOException {
    another(scan);
    var began = System.nanoTime();
    var stored = records.store(scan);
    var seconds = (System.nanoTime() - began) / 1e9;
    if (stored.pages() != PAGES) {
      throw new IllegalStateException("Pages: " + stored.pages());
    }
    return stored.bytes() / MEGABYTE / seconds;
  }

  /** The same pages and another content: what is there already is not stored again. */
  private static void another(Path scan) throws IOException {
    Files.writeString(scan, "%\n", StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
  }

  private static double copied(Path scan, Path folder) throws IOException {
    var copy = folder.resolve("copy.pdf");
    Files.deleteIfExists(copy);
    var began = System.nanoTime();
    Files.copy(scan, copy);
    try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return Files.size(copy) / MEGABYTE / ((System.nanoTime() - began) / 1e9);
  }

  /** Pages of grey noise, some 60 kB each, as a page of text at 300 dpi has. */
  private static Path scan(Path file) throws IOException {
    var random = new Random(7);
    try (var document = new PDDocument()) {
      for (var i = 0; i < PAGES; i++) {
        var page = new PDPage();
        document.addPage(page);
        var picture = JPEGFactory.createFromImage(document, noise(random), 0.8f);
        try (var drawing = new PDPageContentStream(document, page)) {
          drawing.drawImage(picture, 0, 0, 595, 842);
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static BufferedImage noise(Random random) {
    var picture = new BufferedImage(300, 420, BufferedImage.TYPE_BYTE_GRAY);
    var pixels = new byte[300 * 420];
    random.nextBytes(pixels);
    picture.getRaster().setDataElements(0, 0, 300, 420, pixels);
    return picture;
  }
}
