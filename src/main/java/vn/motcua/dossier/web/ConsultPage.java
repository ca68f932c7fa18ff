package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The form in which the lead asks others.
 *
 * @param step the step of the process that has them take part; empty when the process has none
 * @param units whom one may ask, the first option being nobody
 * @param rows one for each to be asked, and some empty ones
 * @param note what is asked of all
 */
public record ConsultPage(
    String code,
    long version,
    String dossierTitle,
    String step,
    List<Option> units,
    List<Row> rows,
    String note,
    Problems problems) {

  /** One to be asked, as typed. */
  public record Row(int index, String unit, String hours, String content, boolean mandatory) {

    /** The name of a field of this row. */
    public String field(String name) {
      return "asked." + index + "." + name;
    }
  }
}
