package vn.motcua.dossier.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scan.
 *
 * @param code what was read
 * @param to the colleague it is given to; empty = as the process says
 * @param place where it is put away; empty = it changes hands
 */
public record ScanForm(@Nullable String code, @Nullable String to, @Nullable String place) {

  public String read() {
    return Objects.requireNonNullElse(code, "");
  }

  public @Nullable String receiver() {
    return to == null || to.isBlank() ? null : to;
  }

  public String shelf() {
    return Objects.requireNonNullElse(place, "");
  }
}
