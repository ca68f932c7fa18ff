package vn.motcua.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/** Which entries to read; null leaves a part out. */
public record AuditFilter(
    @Nullable String username, @Nullable SubjectRef subject, @Nullable LocalDate on) {}
