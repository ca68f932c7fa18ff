package vn.motcua.petition.web;

import java.util.List;

/** What people said of a dossier. */
public record OfDossierPage(String dossier, List<Row> rows, boolean mayEnter) {

  public OfDossierPage {
    rows = List.copyOf(rows);
  }

  /** A petition. */
  public record Row(String code, String excerpt, String kind, String status) {}
}
