package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is, or was, in one span of time: when its name, parent or territory changes, this
 * one ends and a successor begins.
 *
 * @param code electronic identifier (QĐ 20/2020/QĐ-TTg), the last one it held when it has ended;
 *     null when the province has not entered one
 * @param gsoCode code of its territory in the General Statistics Office's list; null for
 *     departments. The office gives a code to another territory later
 * @param name the unit's name, e.g. {@code Xã Vĩnh Hoàng}
 * @param bodyName the body that acts, e.g. {@code Ủy ban nhân dân xã Vĩnh Hoàng}
 * @param path hierarchy path of ids between slashes, {@code /1/20/}
 * @param validFrom first day; {@link #BEGINNING_UNKNOWN} when the sources do not tell
 * @param validTo last day, inclusive; null = still exists
 * @param demonstrationCode whether {@code code} is invented for the demonstration
 */
public record Agency(
    long id,
    @Nullable String code,
    @Nullable String gsoCode,
    String name,
    String bodyName,
    AgencyLevel level,
    @Nullable Long parentId,
    String path,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean demonstrationCode) {

  /** First day of what was already there when the oldest known list was drawn up. */
  public static final LocalDate BEGINNING_UNKNOWN = LocalDate.of(1900, 1, 1);

  public boolean existsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** {@link #validFrom}, or null when it is not known. */
  public @Nullable LocalDate knownFrom() {
    return validFrom.equals(BEGINNING_UNKNOWN) ? null : validFrom;
  }
}
