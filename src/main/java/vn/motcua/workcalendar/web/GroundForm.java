package vn.motcua.workcalendar.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.workcalendar.change.Ground;

/** The ground of a decision as typed, and the key of the form. */
public record GroundForm(
    @Nullable String document, @Nullable String source, @Nullable String idempotencyKey) {

  static GroundForm empty() {
    return new GroundForm("", "", UUID.randomUUID().toString());
  }

  /** What was typed, under a new key: corrected, it is another request. */
  GroundForm again() {
    return new GroundForm(document, source, UUID.randomUUID().toString());
  }

  Ground read() {
    return new Ground(text(document), text(source));
  }

  /** What was typed into a field, or nothing. */
  public static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
