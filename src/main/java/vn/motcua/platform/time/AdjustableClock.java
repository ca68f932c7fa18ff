package vn.motcua.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The system's clock, which tells another time to code that runs inside {@link #at}.
 *
 * <p>It counts whole microseconds, as PostgreSQL does: what is stored comes back equal.
 *
 * <p>Only the demonstration data and tests ask for another time: they live through past weeks with
 * the real use cases.
 */
public final class AdjustableClock extends Clock {

  private static final ScopedValue<Instant> PRETENDED = ScopedValue.newInstance();

  private final Clock real;

  AdjustableClock(Clock real) {
    this.real = real;
  }

  /** Runs the work as if it were {@code instant}; this thread only. */
  public static void at(Instant instant, Runnable work) {
    ScopedValue.where(PRETENDED, instant).run(work);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new AdjustableClock(real.withZone(zone));
  }

  @Override
  public Instant instant() {
    var instant = PRETENDED.isBound() ? PRETENDED.get() : real.instant();
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AdjustableClock clock && clock.real.equals(real);
  }

  @Override
  public int hashCode() {
    return real.hashCode();
  }
}
