/**
 * Agencies with their identifier codes (QĐ 20/2020/QĐ-TTg), hierarchy and validity in time;
 * departments and staff.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit"})
@NullMarked
package vn.motcua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
