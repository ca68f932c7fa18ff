package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The documents name what there is. */
class DocumentsTest {

  private static final Path DECISIONS = Path.of("docs/adr");
  private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)`");

  @Test
  void every_test_named_among_the_features_exists() throws IOException {
    var features = Files.readString(Path.of("docs/features.md"));
    var named =
        TEST.matcher(features).results().map(found -> found.group(1)).collect(Collectors.toSet());
    try (var files = Files.walk(Path.of("src/test/java"))) {
      var tests =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Test.java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
      assertThat(named).hasSizeGreaterThan(40).isSubsetOf(tests);
    }
  }

  @Test
  void the_index_of_decisions_is_whole() throws IOException {
    var index = Files.readString(DECISIONS.resolve("README.md"));
    try (var files = Files.list(DECISIONS)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.equals("README.md")))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
    }
  }

  @Test
  void the_guide_for_whoever_changes_the_code_stays_short() throws IOException {
    assertThat(Files.readAllLines(Path.of("AGENTS.md"))).hasSizeLessThanOrEqualTo(80);
  }
}
