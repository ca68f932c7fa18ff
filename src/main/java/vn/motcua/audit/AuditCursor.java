package vn.motcua.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page ended, {@code <microseconds>.<number>}: the next one begins before it. */
record AuditCursor(Instant at, long id) {

  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  /** Before all that is earlier than the moment; before everything when there is none. */
  static AuditCursor before(@Nullable Instant moment) {
    return new AuditCursor(moment == null ? END : moment, 0);
  }

  /** An unreadable one is none. */
  static Optional<AuditCursor> read(@Nullable String text) {
    if (text == null || !text.matches("[0-9]{1,17}\\.[0-9]{1,18}")) {
      return Optional.empty();
    }
    var parts = text.split("\\.");
    var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
    return Optional.of(new AuditCursor(at, Long.parseLong(parts[1])));
  }

  String write() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
  }
}
