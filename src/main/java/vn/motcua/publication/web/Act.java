package vn.motcua.publication.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.publication.standing.Standing;
import vn.motcua.publication.standing.StandingState;

/** What somebody says of rows of the list. */
enum Act {
  POST,
  TAKE_DOWN;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Act> of(String key) {
    return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
  }

  /** Whether it can be said of a row that was ticked. */
  boolean isPossible(Standing standing) {
    return this == POST ? standing.state() != StandingState.WITHDRAWN : standing.posting() != null;
  }

  /** Whether it has to be said, when a whole list is meant. */
  boolean isNeeded(Standing standing) {
    return this == POST ? standing.state().isToPost() : standing.posting() != null;
  }
}
