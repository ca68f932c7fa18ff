package vn.motcua.publication.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.publication.standing.Standing;
import vn.motcua.publication.standing.StandingCounts;
import vn.motcua.publication.standing.StandingState;

/** The tabs of the list; what is late is also among the missing or the stale. */
enum ListState {
  LATE,
  MISSING,
  STALE,
  WITHDRAWN,
  POSTED;

  boolean holds(Standing standing) {
    return this == LATE ? standing.late() : standing.state() == StandingState.valueOf(name());
  }

  int in(StandingCounts counts) {
    return switch (this) {
      case LATE -> counts.late();
      case MISSING -> counts.missing();
      case STALE -> counts.stale();
      case WITHDRAWN -> counts.withdrawn();
      case POSTED -> counts.posted();
    };
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ListState> of(String key) {
    return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
  }
}
