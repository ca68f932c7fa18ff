package vn.motcua.scan.tray;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.ScanTarget;
import vn.motcua.scan.Tray;
import vn.motcua.scan.TrayPage;
import vn.motcua.scan.store.TrayStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** One's own trays; anybody else's are not visible. */
@Component
public class Trays {

  private final TrayStore store;
  private final List<ScanTarget> targets;
  private final Clock clock;

  Trays(TrayStore store, List<ScanTarget> targets, Clock clock) {
    this.store = store;
    this.targets = targets;
    this.clock = clock;
  }

  /** The open tray for that place, begun when there is none; its number. */
  @Transactional
  public long open(Actor actor, String kind, String place) {
    var unused = target(kind).look(actor, place);
    return store.begin(actor.accountId(), kind, place, clock.instant());
  }

  public Tray get(Actor actor, long id) {
    return store.find(actor.accountId(), id).orElseThrow(() -> invisible(id));
  }

  public TrayPage page(Actor actor, long id, long page) {
    return page(get(actor, id), page);
  }

  public byte[] thumbnail(Actor actor, long id, long page) {
    return store.thumbnail(page(actor, id, page).id());
  }

  /** Where pages of the tray may go instead. */
  public List<ScanTarget.Near> near(Actor actor, Tray tray) {
    return target(tray.kind()).near(actor, tray.place());
  }

  /** Those of the actor's trays that are open for these places, by place. */
  public Map<String, Long> open(Actor actor, String kind, List<String> places) {
    return store.open(actor.accountId(), kind, places);
  }

  /** Where the file of the tray will lie. */
  public ScanTarget.Place place(Actor actor, Tray tray) {
    return target(tray.kind()).look(actor, tray.place());
  }

  public ScanTarget target(String kind) {
    return targets.stream()
        .filter(target -> target.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new NotVisible("scan target"));
  }

  static TrayPage page(Tray tray, long page) {
    return tray.pages().stream()
        .filter(each -> each.id() == page)
        .findFirst()
        .orElseThrow(() -> new NotVisible("page " + page));
  }

  /** The tray for change, in the caller's transaction. */
  Tray change(Actor actor, long id) {
    var tray = store.lock(actor.accountId(), id).orElseThrow(() -> invisible(id));
    if (tray.status() != Tray.Status.OPEN) {
      throw new Refused(ScanRefusal.SCAN_TRAY_CLOSED);
    }
    store.touch(id, clock.instant());
    return tray;
  }

  private static NotVisible invisible(long id) {
    return new NotVisible("tray " + id);
  }
}
