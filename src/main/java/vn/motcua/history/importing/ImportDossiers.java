package vn.motcua.history.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.history.file.PastFile;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.history.store.ImportStore;
import vn.motcua.history.store.RejectedLines;
import vn.motcua.platform.command.Command;
import vn.motcua.shared.Refused;

/**
 * {@code ./motcua import-dossiers FILE}: takes a file of past dossiers over, with the rights of
 * whoever holds the machine. Ended in the middle and called again with the same file, it goes on
 * behind the last line stored. Exit code 0 = all lines taken over, 1 = some were rejected or the
 * file broke off, 2 = could not begin.
 */
@Component(Command.BEAN + "import-dossiers")
class ImportDossiers implements Command {

  private static final int REJECTED = 1;
  private static final int SHOWN = 20;

  private final StartImport startImport;
  private final ImportWork work;
  private final ImportStore imports;
  private final RejectedLines rejected;
  private final ReasonWords words;

  ImportDossiers(
      StartImport startImport,
      ImportWork work,
      ImportStore imports,
      RejectedLines rejected,
      ReasonWords words) {
    this.startImport = startImport;
    this.work = work;
    this.imports = imports;
    this.rejected = rejected;
    this.words = words;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (arguments.size() != 1) {
      out.println("./motcua import-dossiers TỆP.csv / FILE.csv");
      return CANNOT;
    }
    var path = Path.of(arguments.getFirst());
    try (var content = Files.newInputStream(path)) {
      try (var file = PastFile.open(content)) {
        for (var ignored : file.headings().ignored()) {
          out.println("Bỏ qua cột / column passed over: " + ignored);
        }
      }
      return takeOver(startImport.command(ImportFiles.existing(path)), out);
    } catch (IOException unreadable) {
      out.println("Không đọc được / cannot be read: " + path);
      return CANNOT;
    } catch (Refused refused) {
      words.bilingual(refused).forEach(out::println);
      return CANNOT;
    }
  }

  private int takeOver(long id, PrintStream out) {
    var begun = imports.find(id).orElseThrow();
    if (begun.counts().lines() > 0) {
      out.printf(
          Locale.ROOT,
          "Tiếp tục sau dòng dữ liệu thứ %,d / going on behind line of data %,d%n",
          begun.counts().lines(),
          begun.counts().lines());
    }
    var shown = new long[] {System.nanoTime()};
    work.finish(
        id,
        () -> {
          if (System.nanoTime() - shown[0] > 1_000_000_000L) {
            shown[0] = System.nanoTime();
            progress(imports.find(id).orElseThrow(), out);
          }
        });
    var ended = imports.find(id).orElseThrow();
    progress(ended, out);
    return end(ended, out);
  }

  private static void progress(PastImport now, PrintStream out) {
    var counts = now.counts();
    out.printf(
        Locale.ROOT,
        "%3d%%  đọc/read %,d  ghi/stored %,d  khép/closed %,d  đã có/known %,d"
            + "  loại/rejected %,d  %,d dòng/s (rows/s)%n",
        now.percent(),
        counts.lines(),
        counts.stored(),
        counts.closed(),
        counts.known(),
        counts.rejected(),
        counts.linesPerSecond());
  }

  private int end(PastImport ended, PrintStream out) {
    for (var line : rejected.after(ended.id(), 0, SHOWN)) {
      words.bilingual(line).forEach(out::println);
    }
    if (ended.counts().rejected() > SHOWN) {
      out.printf(
          Locale.ROOT,
          "… còn %,d dòng bị loại nữa / and %,d more%n",
          ended.counts().rejected() - SHOWN,
          ended.counts().rejected() - SHOWN);
    }
    if (ended.hindrance() != null) {
      words.bilingual(ended.hindrance(), ended.hindranceDetail()).forEach(out::println);
    }
    return ended.state() == State.DONE && ended.counts().rejected() == 0 ? DONE : REJECTED;
  }
}
