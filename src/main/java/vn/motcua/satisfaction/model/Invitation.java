package vn.motcua.satisfaction.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Timeliness;

/**
 * A dossier that may be rated, or was.
 *
 * @param agencyId the agency that decided it
 * @param officerId who worked on it; null = nobody in particular
 * @param supplements how often the applicant was asked to complete it
 * @param month the first day of the month in which the result was handed over
 */
public record Invitation(
    long dossierId,
    String code,
    long agencyId,
    String agencyPath,
    @Nullable Long officerId,
    String procedureCode,
    boolean online,
    int supplements,
    Timeliness timeliness,
    LocalDate month,
    Instant expiresAt,
    boolean answered) {

  /**
   * What the system itself knows of what an index of evaluation asks.
   *
   * @param index 3: contacts; 4: agencies; 7: how it stood to its date, as {@link
   *     Timeliness#ordinal}
   */
  public int known(int index) {
    return switch (index) {
      case 3 -> supplements;
      case 4 -> online ? 0 : 1;
      case 7 -> timeliness.ordinal();
      default -> throw new IllegalArgumentException("index " + index);
    };
  }
}
