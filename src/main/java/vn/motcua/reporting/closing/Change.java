package vn.motcua.reporting.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that is judged otherwise now than when the period was closed.
 *
 * @param before null = it was not among them
 * @param after null = it is no longer among them
 */
public record Change(
    String source,
    long id,
    long agencyId,
    String code,
    String procedureName,
    @Nullable Judged before,
    @Nullable Judged after) {

  /**
   * How it stands at the end of the period.
   *
   * @param closedOn null = in hand, or waiting
   * @param payment how what was owed was paid; null = not, or unknown
   * @param papers code of {@link vn.motcua.reporting.model.Papers}; null = unknown
   * @param resultForm code of {@link vn.motcua.reporting.model.ResultForm}; null = unknown
   * @param overdue whether it is in hand and late
   */
  public record Judged(
      String field,
      String procedureCode,
      String channel,
      @Nullable LocalDate receivedOn,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate closedOn,
      @Nullable String outcome,
      @Nullable String timeliness,
      boolean overdue,
      boolean apologised,
      @Nullable String payment,
      @Nullable String lateCause,
      @Nullable String papers,
      boolean reused,
      @Nullable String resultForm) {}
}
