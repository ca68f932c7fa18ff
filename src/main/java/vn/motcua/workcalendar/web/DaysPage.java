package vn.motcua.workcalendar.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;

/** The form in which blocks of days are entered. */
public record DaysPage(ChangeHead head, List<Option> kinds, List<DaysForm.Line> lines) {

  public DaysPage {
    kinds = List.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /** Whether lines after the first were filled in. */
  public boolean hasMore() {
    return lines.stream().skip(1).anyMatch(line -> !line.isEmpty());
  }
}
