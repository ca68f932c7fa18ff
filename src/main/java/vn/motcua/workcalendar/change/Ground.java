package vn.motcua.workcalendar.change;

import java.util.List;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Text;
import vn.motcua.workcalendar.CalendarRefusal;

/**
 * On what a decision about a calendar rests.
 *
 * @param document number of the decision or announcement, e.g. {@code TB 5015/TB-BNV}; required
 * @param source where it can be read, or empty
 */
public record Ground(String document, String source) {

  private static final int LONGEST = 300;

  public Ground {
    document = Text.clean(document);
    source = Text.clean(source);
  }

  void check(List<Finding> findings) {
    if (document.isEmpty()) {
      findings.add(Finding.of("document", CalendarRefusal.CALENDAR_GROUND_MISSING));
    }
    if (document.length() > LONGEST) {
      findings.add(Finding.of("document", CalendarRefusal.CALENDAR_TEXT_TOO_LONG, LONGEST));
    }
    if (source.length() > LONGEST) {
      findings.add(Finding.of("source", CalendarRefusal.CALENDAR_TEXT_TOO_LONG, LONGEST));
    }
  }
}
