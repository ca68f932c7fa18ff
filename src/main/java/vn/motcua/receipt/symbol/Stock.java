package vn.motcua.receipt.symbol;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.motcua.receipt.ReceiptSettings;
import vn.motcua.receipt.store.SymbolStore;
import vn.motcua.settings.LegalSettings;

/** How many numbers an agency has left. */
@Component
public class Stock {

  private final SymbolStore store;
  private final LegalSettings settings;

  Stock(SymbolStore store, LegalSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /** Numbers left that day of the symbols in force. */
  public int left(long agencyId, LocalDate day) {
    var left =
        store.of(agencyId, day.getYear()).stream()
            .filter(symbol -> symbol.isInForce(day))
            .mapToLong(symbol -> symbol.left(day.getYear()))
            .sum();
    return Math.toIntExact(Math.min(left, Integer.MAX_VALUE));
  }

  /** How many are left when they are fewer than the agency wants to be told of. */
  public OptionalInt warning(long agencyId, String agencyPath, LocalDate day) {
    var left = left(agencyId, day);
    return left < settings.at(ReceiptSettings.FEW_LEFT, agencyPath, day)
        ? OptionalInt.of(left)
        : OptionalInt.empty();
  }
}
