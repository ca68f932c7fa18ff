package vn.motcua.scan.tray;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.platform.UseCase;
import vn.motcua.records.Records;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.page.PageQuality;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.source.PageFiles;
import vn.motcua.scan.store.TrayStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Puts the pages of a file at the end of a tray, each measured; the file stays as the original. */
@UseCase
public class AddScan {

  /** A thick land dossier; each page takes seconds to read. */
  static final int MOST_PAGES = 200;

  private final Trays trays;
  private final TrayStore store;
  private final Records records;
  private final PageTurn turn;
  private final TransactionOperations transaction;

  AddScan(
      Trays trays,
      TrayStore store,
      Records records,
      PageTurn turn,
      TransactionOperations transaction) {
    this.turn = turn;
    this.trays = trays;
    this.store = store;
    this.records = records;
    this.transaction = transaction;
  }

  /** What is kept of a page beside its file. */
  record Measured(PageQuality quality, byte[] thumbnail) {

    static Measured of(PageImage page) {
      return new Measured(PageQuality.of(page), Jpeg.thumbnail(page.picture()));
    }
  }

  /**
   * @param file to be looked at before anything is kept; may be deleted afterwards
   * @param name as it came
   */
  public void handle(Actor actor, long tray, Path file, String name) {
    var before = trays.get(actor, tray).pages().size();
    var measured = measure(file, before);
    var content = records.store(file);
    transaction.executeWithoutResult(
        status -> {
          var open = trays.change(actor, tray);
          requireRoom(open.pages().size() + measured.size());
          var kept = records.keep(actor, Originals.subject(tray), name, content);
          for (var i = 0; i < measured.size(); i++) {
            store.add(tray, kept.id(), i, measured.get(i).quality(), measured.get(i).thumbnail());
          }
        });
  }

  private List<Measured> measure(Path file, int before) {
    try (var pages = PageFiles.open(file)) {
      requireRoom(before + pages.pages());
      var measured = new ArrayList<Measured>();
      for (var i = 0; i < pages.pages(); i++) {
        var page = i;
        measured.add(turn.take(() -> Measured.of(pages.read(page))));
      }
      return measured;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static void requireRoom(int pages) {
    if (pages > MOST_PAGES) {
      throw new Refused(ScanRefusal.SCAN_TRAY_FULL, MOST_PAGES);
    }
  }
}
