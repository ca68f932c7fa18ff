package vn.motcua.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Of Bootstrap the pages get the rules they use: a fifth of its bytes, which a telephone in the
 * mountains waits for. After a page uses another class of it, or Bootstrap is renewed, run with
 * {@code -Dgolden.write=true}.
 */
class BootstrapPartTest {

  private static final String WHOLE =
      "/META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css";
  private static final Path PART = Path.of("src/main/resources/static/css/bootstrap-part.css");
  private static final List<Path> USERS =
      List.of(Path.of("src/main/jte"), Path.of("src/main/resources/static/js"));

  /** A word of a page or script that is no element. */
  private static final Pattern WORD = Pattern.compile("(?<![</\\w-])[A-Za-z][\\w-]*");

  private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

  /** Between selectors, not between the arguments of {@code :not(…)}. */
  private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");

  @Test
  void is_what_the_pages_use_of_it() throws IOException {
    var whole = whole();
    var banner = whole.indexOf("*/") + 2;
    var part = whole.substring(0, banner) + "\n" + partOf(whole.substring(banner), used()) + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PART, part);
    }
    assertThat(Files.readString(PART)).isEqualTo(part);
  }

  @Test
  void keeps_rules_whole_and_leaves_out_others() {
    var whole =
        "@charset \"UTF-8\";:root,[data-bs-theme=dark]{--a: ;--b:1}.btn,.nav:not(.a,.b){color:red}"
            + "@media print{.nav{top:0}.btn{top:1px}}@media (width>1px){.nav{top:0}}"
            + "@keyframes turn{0%{top:0}}h1{top:0}";
    assertThat(partOf(whole, Set.of("btn")))
        .isEqualTo(":root{--a: ;--b:1}\n.btn{color:red}\n@media print{.btn{top:1px}}\nh1{top:0}");
  }

  private static String whole() throws IOException {
    try (var file = BootstrapPartTest.class.getResourceAsStream(WHOLE)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> used() throws IOException {
    var words = new HashSet<String>();
    for (var folder : USERS) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          WORD.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group()));
        }
      }
    }
    return words;
  }

  /** Rules of which anything is used, a line each, as they are written there. */
  private static String partOf(String css, Set<String> used) {
    var kept = new ArrayList<String>();
    var at = 0;
    while (css.indexOf('{', at) >= 0) {
      var open = css.indexOf('{', at);
      var close = closing(css, open);
      // @charset and what else ends before the rule begins
      var head = css.substring(Math.max(at, css.lastIndexOf(';', open) + 1), open);
      var body = css.substring(open + 1, close);
      if (head.startsWith("@media")) {
        body = partOf(body, used).replace("\n", "");
      } else {
        head = head.startsWith("@") ? "" : selectors(head, used);
      }
      if (!head.isBlank() && !body.isEmpty()) {
        kept.add(head.strip() + "{" + body + "}");
      }
      at = close + 1;
    }
    return String.join("\n", kept);
  }

  private static int closing(String css, int open) {
    var depth = 1;
    var at = open;
    while (depth > 0) {
      at++;
      depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
    }
    return at;
  }

  private static String selectors(String head, Set<String> used) {
    return Arrays.stream(COMMA.split(head))
        .filter(selector -> !selector.contains("[data-bs-theme=dark]"))
        .filter(
            selector ->
                CLASS.matcher(selector).results().allMatch(name -> used.contains(name.group(1))))
        .collect(joining(","));
  }
}
