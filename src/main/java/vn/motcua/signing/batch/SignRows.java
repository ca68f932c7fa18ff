package vn.motcua.signing.batch;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Unavailable;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.opened.Signatories;
import vn.motcua.signing.tray.Signatory;
import vn.motcua.signing.tray.SigningTray;

/** Signs the rows of a batch one by one; a row’s failure is that row’s. */
@Component
class SignRows {

  /** Whether the next row may be signed. */
  enum State {
    GOING,
    LOCKED,
    STOPPING
  }

  private final SigningTray tray;
  private final Signatories signatories;
  private final BatchStore store;
  private final BrokenBatches broken;
  private final LegalSettings settings;
  private final Clock clock;

  SignRows(
      SigningTray tray,
      Signatories signatories,
      BatchStore store,
      BrokenBatches broken,
      LegalSettings settings,
      Clock clock) {
    this.tray = tray;
    this.signatories = signatories;
    this.store = store;
    this.broken = broken;
    this.settings = settings;
    this.clock = clock;
  }

  /** Works until every row has its outcome; whatever happens, none is left without. */
  void handle(long batch, Actor actor, Supplier<SigningKey> open, Supplier<State> state) {
    try (var key = open.get()) {
      signAll(batch, actor, signatories.of(actor, key), state);
    } catch (Refused unopened) {
      settleRest(batch, RowResult.of(unopened));
    } catch (Unavailable away) {
      settleRest(batch, RowResult.of(RowOutcome.UNAVAILABLE));
    } finally {
      broken.end(batch);
    }
  }

  private void signAll(long batch, Actor actor, Signatory signatory, Supplier<State> state) {
    var readFirst =
        settings.at(SigningSettings.READ_FIRST, actor.agencyPath(), Vietnam.date(clock.instant()));
    for (var row : store.rows(batch)) {
      switch (state.get()) {
        case STOPPING -> {
          return;
        }
        case LOCKED -> settle(batch, row, RowResult.of(RowOutcome.LOCKED));
        case GOING -> {
          if (readFirst && !row.wasRead()) {
            settle(batch, row, RowResult.of(RowOutcome.NOT_READ));
          } else {
            store.begin(batch, row.place(), clock.instant());
            settle(batch, row, sign(actor, row, signatory));
          }
        }
      }
    }
  }

  private RowResult sign(Actor actor, BatchRow row, Signatory signatory) {
    try {
      return RowResult.of(
          tray.kind(row.kind()).sign(actor, row.paperId(), row.version(), signatory));
    } catch (Refused refused) {
      return RowResult.of(refused);
    } catch (StaleVersion otherwise) {
      return RowResult.of(RowOutcome.CHANGED);
    } catch (NotVisible | Denied gone) {
      return RowResult.of(RowOutcome.GONE);
    } catch (Unavailable away) {
      return RowResult.of(RowOutcome.UNAVAILABLE);
    }
  }

  private void settleRest(long batch, RowResult result) {
    for (var row : store.rows(batch)) {
      settle(batch, row, result);
    }
  }

  private void settle(long batch, BatchRow row, RowResult result) {
    store.settle(batch, row.place(), result, clock.instant());
  }
}
