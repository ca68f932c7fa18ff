package vn.motcua.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;

/** Times as they are told in Vietnam, {@code 2026-11-20T09:12}. */
public final class VietnamTime {

  private VietnamTime() {}

  /** Does the work as if it were that time. */
  public static <T> T at(String local, Supplier<T> work) {
    var result = new AtomicReference<T>();
    AdjustableClock.at(instant(local), () -> result.set(work.get()));
    return Objects.requireNonNull(result.get());
  }

  public static Instant instant(String local) {
    return Vietnam.instant(LocalDateTime.parse(local));
  }
}
