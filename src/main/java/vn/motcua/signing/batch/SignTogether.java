package vn.motcua.signing.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.opened.OpenKeys;
import vn.motcua.signing.tray.SigningTray;

/** Signs many papers with one PIN, behind the scenes. */
@Component
public class SignTogether {

  private final OpenKeys keys;
  private final BeginBatch begin;
  private final BatchStore store;
  private final BatchWork work;

  SignTogether(OpenKeys keys, BeginBatch begin, BatchStore store, BatchWork work) {
    this.keys = keys;
    this.begin = begin;
    this.store = store;
    this.work = work;
  }

  /**
   * Begins and does not wait; answers the id of the batch.
   *
   * @param session the page session in which the PIN is or was typed
   * @param pin typed now; empty when the key is open. Wiped
   * @param key makes a repeated request harmless; null = never repeated
   * @throws Refused when nothing was ticked, the PIN is missing or does not open the key
   */
  public long handle(
      Actor actor, String session, char[] pin, List<Pick> picks, @Nullable String key) {
    SigningTray.require(actor);
    var papers = picks.stream().distinct().toList();
    if (papers.isEmpty()) {
      throw new Refused(SigningRefusal.NOTHING_TO_SIGN);
    }
    unlock(actor, session, pin);
    var begun = begin.handle(actor, papers, key);
    if (begun.begun()) {
      work.begin(begun.batch(), actor, session);
    }
    return begun.batch();
  }

  private void unlock(Actor actor, String session, char[] pin) {
    try {
      if (pin.length > 0) {
        keys.unlock(actor, session, pin);
      } else if (keys.left(actor, session).isEmpty()) {
        throw new Refused(SigningRefusal.SIGNING_LOCKED);
      }
    } catch (Refused refused) {
      var first = refused.findings().getFirst();
      throw new Refused(List.of(new Finding("pin", first.code(), first.args())));
    }
  }

  /** The actor's own. */
  public Batch batch(Actor actor, long id) {
    return store
        .find(id)
        .filter(found -> found.accountId() == actor.accountId())
        .orElseThrow(() -> new NotVisible("signing batch " + id));
  }

  public List<BatchRow> rows(Actor actor, long id) {
    return store.rows(batch(actor, id).id());
  }
}
