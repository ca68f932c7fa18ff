package vn.motcua.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of what agencies ask each other. */
public enum ConsultationTab {
  /** Asked of us, not answered. */
  TO_ANSWER,
  /** Asked by us, not answered. */
  ASKED,
  /** Late, and told to the head of the one-stop desk of the agency that asked. */
  REPORTED,
  /** Answered by us, the newest first. */
  ANSWERED;

  /** {@code to-answer} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ConsultationTab> of(String key) {
    return Arrays.stream(values()).filter(tab -> tab.key().equals(key)).findFirst();
  }
}
