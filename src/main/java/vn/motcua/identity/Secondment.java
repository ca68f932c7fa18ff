package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Role;

/**
 * That somebody works for another agency for a time (Luật Cán bộ, công chức on biệt phái).
 *
 * @param agencyId where the person works meanwhile
 * @param role held over that agency meanwhile
 * @param to last day, inclusive
 * @param keepsHome whether the roles at home go on meanwhile
 * @param document the decision that says so
 */
public record Secondment(
    long id,
    long accountId,
    String fullName,
    long homeId,
    long agencyId,
    @Nullable Long departmentId,
    Role role,
    LocalDate from,
    LocalDate to,
    boolean keepsHome,
    String document) {}
