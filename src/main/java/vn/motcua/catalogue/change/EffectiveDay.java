package vn.motcua.catalogue.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/** The first day of a new version, typed into the field {@code from}. */
public final class EffectiveDay {

  private static final int FARTHEST_DAYS = 366;

  private EffectiveDay() {}

  /**
   * The day: today or later, at most a year away; null when it cannot be read.
   *
   * @param findings what is wrong with it is added here
   */
  public static @Nullable LocalDate read(String typed, LocalDate today, List<Finding> findings) {
    var farthest = today.plusDays(FARTHEST_DAYS);
    var day = TypedDate.read(typed).orElse(null);
    if (day == null) {
      findings.add(Finding.of("from", CatalogueRefusal.FIRST_DAY_IMPOSSIBLE, Text.clean(typed)));
    } else if (day.isBefore(today)) {
      findings.add(Finding.of("from", CatalogueRefusal.FIRST_DAY_PAST, Vietnam.show(today)));
    } else if (day.isAfter(farthest)) {
      findings.add(Finding.of("from", CatalogueRefusal.FIRST_DAY_TOO_FAR, Vietnam.show(farthest)));
    }
    return day;
  }
}
