package vn.motcua.scan.tray;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.scan.PaperAbout;
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
  private final Clock clock;

  HandOverTray(Trays trays, TrayStore store, Clock clock) {
    this.trays = trays;
    this.store = store;
    this.clock = clock;
  }

  /** With what the clerk says of the paper. */
  @Transactional
  public void handle(Actor actor, long tray, PaperAbout about) {
    var open = trays.change(actor, tray);
    var unused = trays.place(actor, open);
    if (open.pages().isEmpty()) {
      throw new Refused(ScanRefusal.SCAN_TRAY_EMPTY);
    }
    store.hand(tray, about);
  }

  @Transactional
  public void takeBack(Actor actor, long tray) {
    if (trays.get(actor, tray).status() != Tray.Status.FAILED) {
      throw new Refused(ScanRefusal.SCAN_TRAY_CLOSED);
    }
    store.reopen(tray, clock.instant());
  }
}
