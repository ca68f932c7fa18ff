package vn.motcua.publication.board;

import java.util.List;

/**
 * Where the board of an agency is found.
 *
 * @param query what was typed
 * @param province whose agencies are listed; empty when none was chosen
 * @param here agencies that keep their boards with this system; empty when they are many
 */
public record AgenciesPage(String query, String province, List<Line> here, List<Line> lines) {

  /**
   * An agency.
   *
   * @param about where it is; empty for a province
   */
  public record Line(String name, String about, String url) {}
}
