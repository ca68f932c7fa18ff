package vn.motcua.catalogue.use.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what the list may be narrowed. */
enum UseState {
  PUBLISHED,
  UNPUBLISHED,
  SET_UP,
  NOT_SET_UP;

  boolean holds(boolean published, boolean setUp) {
    return switch (this) {
      case PUBLISHED -> published;
      case UNPUBLISHED -> !published;
      case SET_UP -> setUp;
      case NOT_SET_UP -> !setUp;
    };
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<UseState> of(String key) {
    return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
  }
}
