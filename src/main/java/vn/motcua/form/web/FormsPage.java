package vn.motcua.form.web;

import java.util.List;

/**
 * All forms this desk has to do with.
 *
 * @param mayBring whether this person brings own editions
 * @param done what was just done, or empty
 */
public record FormsPage(List<EditionRow> rows, boolean mayBring, String done) {

  public FormsPage {
    rows = List.copyOf(rows);
  }
}
