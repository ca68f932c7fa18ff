package vn.motcua.fee.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How something ends.
 *
 * @param to its last day; of what is withdrawn the one it had, as it holds on none
 */
public record Ending(@Nullable LocalDate to, boolean withdrawn, String reason) {}
