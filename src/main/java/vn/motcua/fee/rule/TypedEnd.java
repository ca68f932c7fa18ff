package vn.motcua.fee.rule;

import static vn.motcua.fee.FeeRefusal.FEE_DAY_MISSING;
import static vn.motcua.fee.FeeRefusal.FEE_DAY_PAST;
import static vn.motcua.fee.FeeRefusal.FEE_END_REASON_MISSING;
import static vn.motcua.fee.FeeRefusal.FEE_OVER_ALREADY;
import static vn.motcua.fee.FeeRefusal.FEE_TEXT_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.store.Ending;
import vn.motcua.fee.store.LaidDown;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/** From when on something holds no more, and why. */
record TypedEnd(LocalDate day, String reason) {

  private static final int LONGEST = 500;

  static TypedEnd read(String typedDay, String typedReason, LocalDate today) {
    var findings = new ArrayList<Finding>();
    var day = TypedDate.read(typedDay).orElse(null);
    if (day == null) {
      findings.add(Finding.of("day", FEE_DAY_MISSING));
    } else if (day.isBefore(today)) {
      findings.add(Finding.of("day", FEE_DAY_PAST, Vietnam.show(day), Vietnam.show(today)));
    }
    var reason = Text.clean(typedReason);
    if (reason.isEmpty()) {
      findings.add(Finding.of("reason", FEE_END_REASON_MISSING));
    }
    if (reason.length() > LONGEST) {
      findings.add(Finding.of("reason", FEE_TEXT_TOO_LONG, LONGEST));
    }
    if (day == null || !findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new TypedEnd(day, reason);
  }

  /** The end of what holds from a day to a day; refused where it ends before that anyway. */
  Ending of(LocalDate from, @Nullable LocalDate to, LaidDown.@Nullable End there) {
    if (there != null && there.withdrawn() || to != null && to.isBefore(day)) {
      throw new Refused(FEE_OVER_ALREADY);
    }
    return day.isAfter(from)
        ? new Ending(day.minusDays(1), false, reason)
        : new Ending(to, true, reason);
  }
}
