package vn.motcua.workcalendar.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an agency may have entered. */
public enum EntryKind {
  DAY(DecisionAct.DAY_WITHDRAWN),
  WEEK(DecisionAct.HOURS_WITHDRAWN),
  CUT_OFF(DecisionAct.CUT_OFF_WITHDRAWN);

  private final DecisionAct withdrawn;

  EntryKind(DecisionAct withdrawn) {
    this.withdrawn = withdrawn;
  }

  DecisionAct withdrawn() {
    return withdrawn;
  }

  /** {@code cut-off}, as addresses have it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<EntryKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
