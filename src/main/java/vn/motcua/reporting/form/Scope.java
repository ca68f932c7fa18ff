package vn.motcua.reporting.form;

import vn.motcua.organisation.Agency;
import vn.motcua.reporting.model.Places;

/**
 * Whose dossiers are counted.
 *
 * @param subordinates whether those of the agencies below are, each dossier once
 */
public record Scope(Agency agency, boolean subordinates) {

  /** A condition on {@code t}, which has agency_id, agency_path and from_depth. */
  public String condition(String alias) {
    return subordinates
        ? "starts_with(" + alias + ".agency_path, :path) and " + alias + ".from_depth <= :depth"
        : alias + ".agency_id = :agency";
  }

  public int depth() {
    return Places.depth(agency.path());
  }
}
