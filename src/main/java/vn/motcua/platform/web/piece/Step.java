package vn.motcua.platform.web.piece;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline.
 *
 * @param title what happened, happens or will
 * @param at when it happened, for machines; null when it has not
 * @param when the same in words, or how long it has lasted; may be empty
 * @param who who did it, where; may be empty
 */
public record Step(Stage stage, String title, @Nullable Instant at, String when, String who) {

  /** Behind us, here, ahead. */
  public enum Stage {
    DONE(null, "check"),
    NOW("is-now", "clock"),
    NEXT("is-next", "ring");

    private final @Nullable String css;
    private final String icon;

    Stage(@Nullable String css, String icon) {
      this.css = css;
      this.icon = icon;
    }

    public @Nullable String css() {
      return css;
    }

    public String icon() {
      return icon;
    }
  }
}
