package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is, or was, in a span of time.
 *
 * @param code electronic identifier (QĐ 20/2020/QĐ-TTg), null when the province has not entered one
 * @param gsoCode code of its territory in the General Statistics Office's list; null for
 *     departments
 * @param name the unit's name, e.g. {@code Xã Vĩnh Hoàng}
 * @param bodyName the body that acts, e.g. {@code Ủy ban nhân dân xã Vĩnh Hoàng}
 * @param path hierarchy path of ids between slashes, {@code /1/20/}
 * @param validFrom first day
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
    boolean demonstrationCode) {}
