package vn.motcua.organisation.web;

import java.util.Arrays;
import java.util.Optional;

/** What an administrator may change about an agency, each with a form of its own. */
enum Change {
  CODE("code"),
  OPEN_DEPARTMENT("department"),
  /** Those a commune usually has, all at once. */
  OPEN_STANDARD("standard-departments"),
  EMPLOY("staff"),
  /** A specialist agency of a province. */
  OPEN_BELOW("below"),
  CLOSE_DEPARTMENT("close-department"),
  END_EMPLOYMENT("end-employment");

  private final String key;

  Change(String key) {
    this.key = key;
  }

  /** The last part of the form's address. */
  String key() {
    return key;
  }

  static Optional<Change> of(String key) {
    return Arrays.stream(values()).filter(change -> change.key.equals(key)).findFirst();
  }
}
