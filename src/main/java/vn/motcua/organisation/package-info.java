/**
 * Agencies with their identifier codes (QĐ 20/2020/QĐ-TTg, QĐ 09/2025/QĐ-TTg), hierarchy and
 * validity in time; departments and staff.
 *
 * <p>Two levels of local government since 1/7/2025 (NQ 202/2025/QH15, QĐ 19/2025/QĐ-TTg), three
 * before; a question on a day gets that day's organisation.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit"})
@NullMarked
package vn.motcua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
