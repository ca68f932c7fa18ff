package vn.motcua.platform.seed;

/**
 * Data a module ships and loads into an empty or older database at the start; loading again changes
 * only what differs.
 */
public interface Seed {

  /** Stable name, e.g. {@code organisation.units}. */
  String name();

  /**
   * Lower runs first: organisation 10, workcalendar 20, catalogue 30, identity 40, demonstration
   * 100.
   */
  int order();

  /**
   * Changes whenever {@link #load} would do something else; an unchanged fingerprint is not loaded
   * again.
   */
  String fingerprint();

  /** Runs in a transaction that also records the fingerprint. */
  void load();
}
