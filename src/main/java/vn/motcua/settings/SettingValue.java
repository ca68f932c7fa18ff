package vn.motcua.settings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was entered for a setting; never changed, at most withdrawn.
 *
 * @param setting the key
 * @param provinceId whose value it is: a province, or a unit below it where a setting allows that;
 *     0 for the whole country
 * @param procedureCode the only procedure it is for, or empty
 * @param certain whether somebody compared it with the text of the law
 * @param shipped came with the product
 * @param enteredBy who entered it; empty when it was shipped
 */
public record SettingValue(
    long id,
    String setting,
    long provinceId,
    String procedureCode,
    LocalDate validFrom,
    String value,
    String ground,
    String source,
    boolean certain,
    boolean shipped,
    String enteredBy,
    Instant enteredAt,
    @Nullable Withdrawal withdrawal) {

  /** The end of a value that was never in force. */
  public record Withdrawal(String by, Instant at, String reason) {}

  public static final long COUNTRY = 0;

  public boolean isWithdrawn() {
    return withdrawal != null;
  }
}
