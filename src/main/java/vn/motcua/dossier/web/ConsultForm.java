package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.processing.Asked;
import vn.motcua.dossier.web.ConsultPage.Row;

/** Reads whom the lead wants to ask; rows without anybody are left out. */
final class ConsultForm {

  /** Between the code of an agency and the id of its department. */
  static final String DEPARTMENT = "#";

  private static final int MOST = 20;
  private static final int USUAL_HOURS = 8;

  private ConsultForm() {}

  static List<Row> rows(Map<String, String> typed) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < MOST; i++) {
      var unit = typed.getOrDefault("asked." + i + ".agency", "").strip();
      if (!unit.isEmpty()) {
        rows.add(
            new Row(
                rows.size(),
                unit,
                typed.getOrDefault("asked." + i + ".hours", "").strip(),
                typed.getOrDefault("asked." + i + ".content", ""),
                typed.containsKey("asked." + i + ".mandatory")));
      }
    }
    return rows;
  }

  static List<Asked> asked(List<Row> rows) {
    return rows.stream().map(ConsultForm::asked).toList();
  }

  private static Asked asked(Row row) {
    var cut = row.unit().indexOf(DEPARTMENT);
    return new Asked(
        cut < 0 ? row.unit() : row.unit().substring(0, cut),
        cut < 0 ? null : department(row.unit().substring(cut + 1)),
        hours(row.hours()),
        row.content(),
        row.mandatory());
  }

  /** No department has the id -1: the check refuses it. */
  private static @Nullable Long department(String typed) {
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1L;
  }

  /** Unreadable = 0, which the check refuses beside the field. */
  private static int hours(String typed) {
    if (typed.isEmpty()) {
      return USUAL_HOURS;
    }
    return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
  }
}
