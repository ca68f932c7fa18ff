package vn.motcua.workcalendar.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.workcalendar.change.EnteredDays;
import vn.motcua.workcalendar.engine.SpecialKind;

/** Blocks of days as typed, one a line; empty lines are left out. */
public record DaysForm(List<Line> lines) {

  private static final int LINES = 6;

  /**
   * A line.
   *
   * @param number from 1; its fields end with it
   */
  public record Line(int number, String kind, String from, String to, String name) {

    boolean isEmpty() {
      return from.isBlank() && to.isBlank() && name.isBlank();
    }
  }

  /** An empty form, or one whose first line is begun by a link. */
  static DaysForm begun(String kind, String on, String name) {
    return new DaysForm(
        IntStream.rangeClosed(1, LINES)
            .mapToObj(
                number ->
                    number == 1
                        ? new Line(1, kind, on, on, name)
                        : new Line(number, "", "", "", ""))
            .toList());
  }

  static DaysForm of(Map<String, String> typed) {
    return new DaysForm(
        IntStream.rangeClosed(1, LINES)
            .mapToObj(
                number ->
                    new Line(
                        number,
                        typed.getOrDefault("kind" + number, ""),
                        typed.getOrDefault("from" + number, ""),
                        typed.getOrDefault("to" + number, ""),
                        typed.getOrDefault("name" + number, "")))
            .toList());
  }

  /** The blocks; a last day left empty is the first. All unreadable days are refused at once. */
  List<EnteredDays> read() {
    var findings = new ArrayList<Finding>();
    var blocks = new ArrayList<EnteredDays>();
    for (var line : lines) {
      if (!line.isEmpty()) {
        var from =
            new DateField("from" + line.number(), t("calendar.field.from"), line.from())
                .readRequired(findings);
        var to =
            new DateField("to" + line.number(), t("calendar.field.to"), line.to()).read(findings);
        from.ifPresent(
            day -> blocks.add(new EnteredDays(kind(line), day, to.orElse(day), line.name())));
      }
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return blocks;
  }

  private static SpecialKind kind(Line line) {
    return Arrays.stream(SpecialKind.values())
        .filter(kind -> kind.name().equals(line.kind()))
        .findFirst()
        .orElse(SpecialKind.LOCAL_CLOSURE);
  }
}
