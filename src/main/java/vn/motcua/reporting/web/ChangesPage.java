package vn.motcua.reporting.web;

import java.util.List;

/**
 * What is judged otherwise now than when a period was closed.
 *
 * @param whole whether the closed dossiers still have the hash they were closed with
 * @param cut whether there are more than are shown
 */
public record ChangesPage(
    String title, String about, String back, boolean whole, boolean cut, List<Row> rows) {

  public ChangesPage {
    rows = List.copyOf(rows);
  }

  /**
   * @param url of its page; empty when this person may not open it
   */
  public record Row(
      String code, String url, String procedure, String agency, String before, String after) {}
}
