package vn.motcua.workcalendar.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /deadlines}.
 *
 * @param agency identifier code or GSO code
 * @param receivedAt ISO-8601 with offset
 * @param amount whole number; may be left out for SAME_DAY
 * @param unit a name of {@link vn.motcua.shared.LimitUnit}
 */
record DeadlineRequest(
    @Nullable String agency,
    @Nullable String receivedAt,
    @Nullable BigDecimal amount,
    @Nullable String unit,
    @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<PauseRequest> pauses) {

  /**
   * @param to left out while the pause lasts
   */
  record PauseRequest(@Nullable String from, @Nullable String to) {}
}
