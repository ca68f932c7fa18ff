package vn.motcua.scan.tray;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.Tray;
import vn.motcua.scan.store.TrayStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Lets the file of a tray be made, or opens the tray again when that failed. */
@UseCase
public class HandOverTray {

  private final Trays trays;
  private final TrayStore store;

  HandOverTray(Trays trays, TrayStore store) {
    this.trays = trays;
    this.store = store;
  }

  @Transactional
  public void handle(Actor actor, long tray) {
    var open = trays.change(actor, tray);
    var unused = trays.place(actor, open);
    if (open.pages().isEmpty()) {
      throw new Refused(ScanRefusal.SCAN_TRAY_EMPTY);
    }
    store.hand(tray);
  }

  @Transactional
  public void takeBack(Actor actor, long tray) {
    if (trays.get(actor, tray).status() != Tray.Status.FAILED) {
      throw new Refused(ScanRefusal.SCAN_TRAY_CLOSED);
    }
    store.reopen(tray);
  }
}
