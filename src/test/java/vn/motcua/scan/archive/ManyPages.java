package vn.motcua.scan.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.page.Resolution;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.source.PageFiles;
import vn.motcua.scan.text.PageText;
import vn.motcua.scan.text.Word;

/** Reads one photograph a hundred times and writes a hundred pages of it; run with a small heap. */
public final class ManyPages {

  private ManyPages() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var photograph = folder.resolve("photograph.jpg");
    Files.write(photograph, Jpeg.of(DrawnPage.letter(300).seal().picture(), 0.9f));
    try (var archive = new ArchivePdf();
        var out = Files.newOutputStream(folder.resolve("many.pdf"))) {
      for (var i = 0; i < 100; i++) {
        try (var pages = PageFiles.open(photograph)) {
          archive.add(
              new PageImage(pages.read(0).picture(), new Resolution(300, false)),
              new PageText(List.of(List.of(new Word("trang " + i, 300, 300, 200, 60, 90)))));
        }
      }
      archive.write(Titled.of("Nhiều trang"), out);
    }
  }
}
