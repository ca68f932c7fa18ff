package vn.motcua.reporting.form;

import vn.motcua.organisation.Agency;
import vn.motcua.reporting.model.Places;

/**
 * Whose dossiers are counted.
 *
 * @param subordinates whether those of the agencies below are, each dossier once
 */
public record Scope(Agency agency, boolean subordinates) {

  /**
   * A condition on a table of that alias, which has agency_id, agency_path and from_depth.
   *
   * @param eachAgency whether agencies are told apart, each with all it handles, rather than each
   *     dossier counted once
   */
  public String condition(String alias, boolean eachAgency) {
    if (!subordinates) {
      return alias + ".agency_id = :agency";
    }
    var below = "starts_with(" + alias + ".agency_path, :path)";
    return eachAgency ? below : below + " and " + alias + ".from_depth <= :depth";
  }

  public int depth() {
    return Places.depth(agency.path());
  }

  /**
   * A condition on {@code reporting.tally} of that alias.
   *
   * @param eachAgency as for {@link #condition}
   * @param whole whether procedures are not told apart
   */
  public String table(String alias, boolean eachAgency, boolean whole) {
    var kind = (whole ? "" : "not ") + alias + ".whole and ";
    if (subordinates && eachAgency) {
      return kind + "not " + alias + ".below and starts_with(" + alias + ".agency_path, :path)";
    }
    return kind
        + (subordinates ? "" : "not " + alias + ".below and ")
        + alias
        + ".agency_id = :agency";
  }
}
