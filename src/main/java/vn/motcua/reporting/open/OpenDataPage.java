package vn.motcua.reporting.open;

import java.util.List;
import java.util.Map;

/**
 * What the files for programs hold.
 *
 * @param columns descriptions by name
 * @param years the latest first; empty before the first figures are published
 */
public record OpenDataPage(
    String text, String licence, String ground, Map<String, String> columns, List<String> years) {

  public OpenDataPage {
    years = List.copyOf(years);
  }

  OpenDataPage(OpenWords words, List<Integer> years) {
    this(
        words.description(),
        words.licence(),
        words.ground(),
        words.columns(),
        years.stream().map(year -> Integer.toString(year)).toList());
  }
}
