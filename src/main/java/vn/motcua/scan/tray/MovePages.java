package vn.motcua.scan.tray;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.TrayPage;
import vn.motcua.scan.store.TrayStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Puts pages that were scanned along with others into the tray of the paper they belong to. */
@UseCase
public class MovePages {

  private final Trays trays;
  private final TrayStore store;
  private final Originals originals;

  MovePages(Trays trays, TrayStore store, Originals originals) {
    this.trays = trays;
    this.store = store;
    this.originals = originals;
  }

  /**
   * @param place near that of the tray
   * @return the tray they are in now, at its end and in their order
   */
  @Transactional
  public long handle(Actor actor, long tray, List<Long> pages, String place) {
    var open = trays.change(actor, tray);
    if (trays.near(actor, open).stream().noneMatch(near -> near.place().equals(place))) {
      throw new NotVisible("scan target");
    }
    var moved = open.pages().stream().filter(page -> pages.contains(page.id())).toList();
    if (moved.isEmpty()) {
      throw new Refused(ScanRefusal.SCAN_PAGES_MISSING);
    }
    var other = trays.open(actor, open.kind(), place);
    AddScan.requireRoom(trays.get(actor, other).pages().size() + moved.size());
    var files = originals.give(actor, tray, other, moved.stream().map(TrayPage::fileId).toList());
    for (var page : moved) {
      store.move(tray, page.id(), other, files.getOrDefault(page.fileId(), page.fileId()));
    }
    return other;
  }
}
