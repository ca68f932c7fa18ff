package vn.motcua.catalogue.process.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.process.Standing;

/** By what the list of processes may be narrowed. */
enum ProcessState {
  OWN,
  DIFFERS,
  INHERITED,
  TEMPLATE,
  DRAFT,
  OVER;

  boolean holds(Standing standing) {
    return switch (this) {
      case OWN -> standing.source() == Standing.Source.OWN;
      case DIFFERS -> standing.differences() > 0;
      case INHERITED -> standing.source() == Standing.Source.INHERITED;
      case TEMPLATE -> standing.source() == Standing.Source.TEMPLATE;
      case DRAFT -> standing.draft() != null;
      case OVER -> standing.isOverLimit();
    };
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ProcessState> of(String key) {
    return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
  }
}
