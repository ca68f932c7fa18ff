package vn.motcua.organisation.seed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An identifier code as the shipped list gives it. */
record SeededCode(
    String code, String agencyKey, LocalDate validFrom, @Nullable LocalDate validTo) {}
