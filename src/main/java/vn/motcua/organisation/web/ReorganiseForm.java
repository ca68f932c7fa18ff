package vn.motcua.organisation.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganisation.NewUnit;
import vn.motcua.platform.web.piece.DateField;

/** A reorganisation as it was typed: other1…, name1…, code1…, a choice for each department. */
record ReorganiseForm(Kind kind, Map<String, String> typed) {

  /** Rows offered on the form. */
  static final int ROWS = 4;

  ReorganiseForm {
    typed = Map.copyOf(typed);
  }

  String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  /** The other agencies that end with the one whose page it is. */
  List<Long> others() {
    return IntStream.rangeClosed(1, ROWS)
        .mapToObj(row -> text("other" + row))
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .toList();
  }

  /** What was asked; refused when the day cannot be read. */
  Reorganisation asked(long agencyId) {
    var predecessors = new ArrayList<Long>();
    predecessors.add(agencyId);
    if (kind == Kind.MERGE) {
      predecessors.addAll(others());
    }
    return new Reorganisation(
        kind,
        predecessors.stream().distinct().toList(),
        successors(),
        kind == Kind.SPLIT ? departments() : Map.of(),
        new DateField("on", t("reorganise.on"), text("on")).require(),
        text("document"));
  }

  private List<NewUnit> successors() {
    var rows = kind == Kind.SPLIT ? ROWS : 1;
    var units = new ArrayList<NewUnit>();
    for (var row = 1; row <= rows; row++) {
      var unit = new NewUnit(text("name" + row), text("code" + row));
      if (row == 1 || !unit.name().isEmpty() || !unit.code().isEmpty()) {
        units.add(unit);
      }
    }
    return units;
  }

  private Map<Long, Integer> departments() {
    var chosen = new HashMap<Long, Integer>();
    typed.forEach(
        (field, value) -> {
          if (field.matches("department\\d{1,18}") && value.matches("[1-" + ROWS + "]")) {
            chosen.put(
                Long.valueOf(field.substring("department".length())), Integer.parseInt(value) - 1);
          }
        });
    return chosen;
  }
}
