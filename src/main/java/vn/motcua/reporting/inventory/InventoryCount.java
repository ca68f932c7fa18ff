package vn.motcua.reporting.inventory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.catalogue.ProcedureOffer;

/** The three groups of columns of II.07b. */
enum InventoryCount {
  PUBLISHED(ProcedureOffer::published),
  SET_UP(ProcedureOffer::setUp),
  WITH_PROCESS(ProcedureOffer::withProcess);

  private final Predicate<ProcedureOffer> counted;

  InventoryCount(Predicate<ProcedureOffer> counted) {
    this.counted = counted;
  }

  boolean holds(ProcedureOffer offer) {
    return counted.test(offer);
  }

  /** {@code set-up} */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<InventoryCount> of(String key) {
    return Arrays.stream(values()).filter(count -> count.key().equals(key)).findFirst();
  }
}
