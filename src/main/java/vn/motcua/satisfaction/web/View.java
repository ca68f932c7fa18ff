package vn.motcua.satisfaction.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.satisfaction.model.Line;

/** The groups of the page of results. */
enum View {
  WHOLE(null),
  PROCEDURES(Line.PROCEDURE),
  OFFICERS(Line.OFFICER),
  WAYS(Line.WAY),
  AGENCIES(null),
  COMMENTS(null);

  private final @Nullable Line line;

  View(@Nullable Line line) {
    this.line = line;
  }

  /** The lines of one agency it shows; empty when it shows others. */
  Optional<Line> line() {
    return Optional.ofNullable(line);
  }

  /** {@code procedures} */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static View of(String key) {
    return Arrays.stream(values()).filter(view -> view.key().equals(key)).findFirst().orElse(WHOLE);
  }
}
