package vn.motcua.scan.tray;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.records.Records;
import vn.motcua.scan.TrayPage;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.source.PageFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/** The files pages came in, as they came. */
@Component
public class Originals {

  static final String SUBJECT = "scan-tray";

  private final Records records;
  private final PageTurn turn;

  Originals(Records records, PageTurn turn) {
    this.records = records;
    this.turn = turn;
  }

  static SubjectRef subject(long tray) {
    return new SubjectRef(SUBJECT, Long.toString(tray));
  }

  /**
   * Gives the files of a tray to another one, in the caller's transaction; their content is not
   * copied.
   *
   * @return their numbers there by those here
   */
  Map<Long, Long> give(Actor actor, long from, long to, List<Long> files) {
    var given = new HashMap<Long, Long>();
    for (var id : files) {
      given.computeIfAbsent(
          id,
          each -> {
            var file = records.get(subject(from), each);
            return records.keep(actor, subject(to), file.name(), file.content()).id();
          });
    }
    return given;
  }

  /** The files of a tray no longer count, in the caller's transaction. */
  public void withdraw(long tray) {
    records.withdrawAll(subject(tray));
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
