package vn.motcua.kiosk;

import java.time.Clock;
import java.util.List;
import vn.motcua.kiosk.store.DeviceStore;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** Makes the browser in which the code is typed the registered device. */
@UseCase
public class PairDevice {

  private final DeviceStore store;
  private final Guesses guesses;
  private final Clock clock;

  PairDevice(DeviceStore store, Guesses guesses, Clock clock) {
    this.store = store;
    this.guesses = guesses;
    this.clock = clock;
  }

  /**
   * The token that proves the device from now on. A wrong code is counted against the address, and
   * that stays though the code is refused: so this is no transaction.
   */
  public Token handle(String typed, String address) {
    var subject = "address " + address;
    if (guesses.areTooMany(subject)) {
      throw new Refused(KioskRefusal.KIOSK_TOO_MANY, Guesses.WINDOW.toMinutes());
    }
    var token = Token.fresh();
    if (store.pair(PairingCode.typed(typed).hash(), token, clock.instant()).isEmpty()) {
      guesses.countWrong(subject);
      throw new Refused(List.of(Finding.of("code", KioskRefusal.KIOSK_CODE_WRONG)));
    }
    return token;
  }
}
