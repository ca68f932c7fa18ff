package vn.motcua.scan.tray;

import java.util.ArrayList;
import java.util.Collections;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.UseCase;
import vn.motcua.scan.TrayPage;
import vn.motcua.scan.store.TrayStore;
import vn.motcua.shared.Actor;

/** Moves a page among the others, or takes it out. */
@UseCase
public class OrderPages {

  private final Trays trays;
  private final TrayStore store;

  OrderPages(Trays trays, TrayStore store) {
    this.trays = trays;
    this.store = store;
  }

  /**
   * @param places forward when above 0; one that would leave the row stays at its end
   */
  @Transactional
  public void handle(Actor actor, long tray, long page, int places) {
    var open = trays.change(actor, tray);
    var order = new ArrayList<>(open.pages().stream().map(TrayPage::id).toList());
    var from = order.indexOf(Trays.page(open, page).id());
    var to = Math.clamp(from + places, 0, order.size() - 1);
    Collections.rotate(
        order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    store.order(tray, order);
  }

  /** Its original stays in the records. */
  @Transactional
  public void remove(Actor actor, long tray, long page) {
    store.remove(tray, Trays.page(trays.change(actor, tray), page).id());
  }
}
