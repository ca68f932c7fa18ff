package vn.motcua.desk.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * A page of the trail as it is shown.
 *
 * @param searchedTo how far back an unfinished search came
 * @param newestSeal to be written down and kept elsewhere; null while nothing is sealed
 * @param first address of the newest page, when this is a later one
 * @param next address of the following page
 */
public record AuditPage(
    Filter filter,
    List<Row> rows,
    @Nullable String searchedTo,
    @Nullable NewestSeal newestSeal,
    @Nullable String first,
    @Nullable String next,
    String csvUrl,
    Problems problems) {

  public AuditPage {
    rows = List.copyOf(rows);
  }

  /** The filter bar: what was typed, and the choices. */
  public record Filter(
      String from,
      String to,
      String username,
      String unit,
      List<Option> units,
      String action,
      List<Option> actions,
      String type,
      List<Option> types,
      String id,
      boolean isSet) {

    public Filter {
      units = List.copyOf(units);
      actions = List.copyOf(actions);
      types = List.copyOf(types);
    }
  }

  /**
   * One entry as it is shown.
   *
   * @param personUrl the trail of whoever did it
   * @param subjectUrl where the subject is opened; null when this person cannot
   * @param trailUrl the trail of the subject alone
   * @param isSealed whether {@code seal} tells of a seal, not of waiting for one
   */
  public record Row(
      long id,
      String at,
      String person,
      String username,
      String personUrl,
      String unit,
      String action,
      String subject,
      @Nullable String subjectUrl,
      String trailUrl,
      String details,
      boolean isSealed,
      String seal) {}

  /**
   * @param text number and hash of the newest seal
   */
  public record NewestSeal(String number, String at, String text) {}
}
