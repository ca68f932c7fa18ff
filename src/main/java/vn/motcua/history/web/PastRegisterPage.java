package vn.motcua.history.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;

/**
 * A year of past dossiers of one agency.
 *
 * @param back address of the register of what was handled here
 * @param exported what is asked, for the same lines as a file
 */
public record PastRegisterPage(
    String title,
    String back,
    List<Option> agencies,
    String agency,
    List<Option> years,
    String year,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next,
    Map<String, String> exported) {

  public PastRegisterPage {
    agencies = List.copyOf(agencies);
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    exported = Map.copyOf(exported);
  }

  /**
   * @param procedure short, for a dense list
   * @param procedureName as it is officially called
   * @param contact masked
   * @param source the file it came from
   */
  public record Row(
      String number,
      String code,
      String url,
      String procedure,
      String procedureName,
      String applicant,
      String contact,
      String received,
      String due,
      String returned,
      String note,
      String source) {}
}
