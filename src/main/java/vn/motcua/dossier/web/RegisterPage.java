package vn.motcua.dossier.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;

/**
 * The dossier register on the screen.
 *
 * @param agencies the agencies whose registers this person may read; one = no choice
 * @param summary how many dossiers the span holds
 * @param large whether its files are made behind the scenes
 * @param exported which register, for such a file
 */
public record RegisterPage(
    String title,
    List<Option> agencies,
    String agency,
    List<Option> years,
    String year,
    List<Option> months,
    String month,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next,
    boolean large,
    String pdfUrl,
    String xlsxUrl,
    Map<String, String> exported) {

  public RegisterPage {
    agencies = List.copyOf(agencies);
    years = List.copyOf(years);
    months = List.copyOf(months);
    rows = List.copyOf(rows);
    exported = Map.copyOf(exported);
  }

  /**
   * One dossier of it.
   *
   * @param procedure its short name
   * @param procedureName its name in full
   * @param contact address and phone, masked
   */
  public record Row(
      int number,
      String code,
      String procedure,
      String procedureName,
      int sets,
      String applicant,
      String contact,
      String received,
      String due,
      String returned,
      String returnBy,
      String note) {

    /** The agency's part of the code with its hyphen; a narrow column breaks after it. */
    public String codeHead() {
      return code.substring(0, code.indexOf('-') + 1);
    }

    /** Day and number of the code. */
    public String codeTail() {
      return code.substring(code.indexOf('-') + 1);
    }
  }
}
