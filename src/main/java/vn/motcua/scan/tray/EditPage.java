package vn.motcua.scan.tray;

import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.platform.UseCase;
import vn.motcua.scan.page.PageEdit;
import vn.motcua.scan.store.TrayStore;
import vn.motcua.scan.tray.AddScan.Measured;
import vn.motcua.shared.Actor;

/** Says how a page is to be changed; it is measured anew, its original stays. */
@UseCase
public class EditPage {

  private final Trays trays;
  private final TrayStore store;
  private final Originals originals;
  private final TransactionOperations transaction;

  EditPage(Trays trays, TrayStore store, Originals originals, TransactionOperations transaction) {
    this.trays = trays;
    this.store = store;
    this.originals = originals;
    this.transaction = transaction;
  }

  public void handle(Actor actor, long tray, long page, PageEdit edit) {
    var before = trays.page(actor, tray, page);
    var measured = originals.read(tray, before, image -> Measured.of(edit.of(image)));
    transaction.executeWithoutResult(
        status -> {
          var open = trays.change(actor, tray);
          store.change(
              tray, Trays.page(open, page).id(), edit, measured.quality(), measured.thumbnail());
        });
  }
}
