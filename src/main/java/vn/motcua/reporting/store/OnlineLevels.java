package vn.motcua.reporting.store;

import vn.motcua.catalogue.Procedure;

/** The level of an online service as facts write it. */
final class OnlineLevels {

  private OnlineLevels() {}

  /** FULL, PARTIAL, or empty where the catalogue does not say. */
  static String of(Procedure procedure) {
    var level = procedure.online();
    return level.isOffered() ? level.name() : "";
  }
}
