package vn.motcua.catalogue.web;

import java.util.List;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.store.VersionRecord;

/**
 * One procedure: what to bring, how long, how much, what comes out, and where it is written.
 *
 * @param process the steps a dossier of the reader's agency would get
 * @param inForce whether this version is the one in force today
 * @param origin where this version comes from
 * @param versions all versions of the code, newest first
 */
public record RecipePage(
    Procedure procedure,
    List<ProcessStep> process,
    boolean inForce,
    VersionRecord origin,
    List<Version> versions) {

  /** Working hours of all steps; 0 = unknown. */
  public int totalHours() {
    return ProcessStep.totalHours(process);
  }

  /**
   * One version and what it changed.
   *
   * @param changes against the version before; empty for the first
   */
  public record Version(
      Procedure procedure, VersionRecord origin, boolean shown, List<Change> changes) {}

  /** One column before and after. */
  public record Change(String header, String before, String after) {}
}
