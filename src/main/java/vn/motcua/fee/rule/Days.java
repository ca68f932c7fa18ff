package vn.motcua.fee.rule;

import static vn.motcua.fee.FeeRefusal.FEE_DAYS_REVERSED;
import static vn.motcua.fee.FeeRefusal.FEE_DAY_MISSING;
import static vn.motcua.fee.FeeRefusal.FEE_DAY_PAST;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/**
 * From when to when. Nothing begins before today: what was quoted was quoted by what was laid down.
 *
 * @param to null = no end yet
 */
record Days(LocalDate from, @Nullable LocalDate to) {

  static Days read(String from, String to, LocalDate today, List<Finding> findings) {
    var first = TypedDate.read(from).orElse(LocalDate.MAX);
    if (first.equals(LocalDate.MAX)) {
      findings.add(Finding.of("from", FEE_DAY_MISSING));
    } else if (first.isBefore(today)) {
      findings.add(Finding.of("from", FEE_DAY_PAST, Vietnam.show(first), Vietnam.show(today)));
    }
    if (Text.clean(to).isEmpty()) {
      return new Days(first, null);
    }
    var last = TypedDate.read(to);
    if (last.isEmpty()) {
      findings.add(Finding.of("to", FEE_DAY_MISSING));
    } else if (!first.equals(LocalDate.MAX) && last.get().isBefore(first)) {
      findings.add(Finding.of("to", FEE_DAYS_REVERSED));
    }
    return new Days(first, last.orElse(null));
  }
}
