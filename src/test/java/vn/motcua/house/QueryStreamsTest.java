package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stream of a query holds its connection until it is closed; where it is used up on the spot
 * nobody closes it, and outside a transaction the connection is lost. It may only be handed on.
 */
class QueryStreamsTest {

  static Stream<Path> stores() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("stores")
  void a_stream_of_a_query_is_handed_on_or_a_list_is_asked_for(Path file) throws IOException {
    assertThat(usesUp(Files.readString(file))).isFalse();
  }

  @Test
  void the_check_knows_one_when_it_sees_it() {
    assertThat(usesUp("jdbc.sql(A).query((r, n) -> f(r))\n  .stream()\n  .map(x)")).isTrue();
    assertThat(usesUp("jdbc.sql(A).query(Long.class).stream();")).isFalse();
    assertThat(usesUp("jdbc.sql(A).query(Long.class).list().stream().map(x)")).isFalse();
  }

  private static boolean usesUp(String source) {
    var flat = source.replaceAll("\\s+", "");
    for (var at = flat.indexOf(").stream()."); at >= 0; at = flat.indexOf(").stream().", at + 1)) {
      var open = opening(flat, at);
      if (open > 0 && flat.substring(0, open).endsWith(".query")) {
        return true;
      }
    }
    return false;
  }

  /** Where the bracket was opened that closes there; -1 when nowhere. */
  private static int opening(String text, int closing) {
    var depth = 0;
    for (var i = closing; i >= 0; i--) {
      if (text.charAt(i) == ')') {
        depth++;
      } else if (text.charAt(i) == '(' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
