package vn.motcua.scan.tray;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.records.Records;
import vn.motcua.scan.TrayPage;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.source.PageFiles;
import vn.motcua.shared.SubjectRef;

/** The files pages came in, as they came. */
@Component
public class Originals {

  private final Records records;
  private final PageTurn turn;

  Originals(Records records, PageTurn turn) {
    this.records = records;
    this.turn = turn;
  }

  static SubjectRef subject(long tray) {
    return new SubjectRef("scan-tray", Long.toString(tray));
  }

  /**
   * Reads the page as its file has it and makes something of it, while nobody else works on a page.
   */
  public <T> T read(long tray, TrayPage page, Function<PageImage, T> use) {
    var file = records.get(subject(tray), page.fileId());
    try (var copy = records.receive()) {
      try (var content = records.open(file.content())) {
        Files.copy(content, copy.path(), StandardCopyOption.REPLACE_EXISTING);
      }
      try (var pages = PageFiles.open(copy.path())) {
        return turn.take(() -> use.apply(pages.read(page.filePage())));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
