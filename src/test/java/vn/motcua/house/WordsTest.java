package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the screen exists in both languages, can be read and is needed. */
class WordsTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path CODE = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("src/main/jte");

  /** A key named in full: {@code t("frame.skip")}. */
  private static final Pattern NAMED = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"\\s*[,)]");

  /** The beginning of a key made of parts: {@code t("weekday." + day)}. */
  private static final Pattern BEGUN =
      Pattern.compile("\"([a-z][A-Za-z0-9_-]*\\.[A-Za-z0-9_.-]*)\"\\s*\\+");

  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9_.-]*)\"");

  /** English that slips onto a Vietnamese screen, as a whole word. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(the|and|please|error|submit|save|cancel|login|logout|password|username|user"
              + "|admin|email|file|upload|download|online|deadline|dashboard|dossier|click|update"
              + "|delete|search|filter|status|server|not found|loading)\\b");

  static Stream<String> modules() throws IOException {
    try (var files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith("_en.properties"))
          .map(name -> name.replace(".properties", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void every_message_exists_in_both_languages(String module) {
    assertThat(read(module + "_en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(module).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void no_message_is_empty_and_each_can_be_formatted(String module) {
    for (var name : List.of(module, module + "_en")) {
      read(name)
          .forEach(
              (key, words) -> {
                assertThat(words.toString()).as("%s %s", name, key).isNotBlank();
                assertThat(new MessageFormat(words.toString(), Locale.ENGLISH))
                    .as("%s %s", name, key)
                    .isNotNull();
              });
    }
  }

  /**
   * A straight quote is lost, or begins what is taken literally, in a message with arguments, and
   * doubled it shows twice in one without.
   */
  @ParameterizedTest
  @MethodSource("modules")
  void apostrophes_are_round(String module) {
    for (var name : List.of(module, module + "_en")) {
      read(name)
          .forEach((key, words) -> assertThat(words.toString()).as("%s", key).doesNotContain("'"));
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void vietnamese_messages_hold_no_english(String module) {
    var messages = read(module);
    for (var key : messages.stringPropertyNames()) {
      var words = messages.getProperty(key);
      assertThat(ENGLISH.matcher(words).results().map(found -> found.group()))
          .as("%s %s: %s", module, key, words)
          .isEmpty();
    }
  }

  @Test
  void no_key_is_defined_twice() throws IOException {
    for (var module : modules().toList()) {
      var keys =
          Files.readAllLines(MESSAGES.resolve(module + ".properties")).stream()
              .filter(line -> line.matches("[A-Za-z0-9_.-]+=.*"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).as(module).doesNotHaveDuplicates();
    }
  }

  /** Modules share one name space: the same key twice would show one module's words in another. */
  @Test
  void modules_that_share_a_key_say_the_same() throws IOException {
    var said = new HashMap<String, String>();
    for (var module : modules().toList()) {
      read(module)
          .forEach(
              (key, words) ->
                  assertThat(words)
                      .as("%s in %s", key, module)
                      .isEqualTo(
                          Objects.requireNonNullElse(
                              said.put(key.toString(), words.toString()), words)));
    }
  }

  @Test
  void every_key_named_in_code_or_template_exists() throws IOException {
    var named = found(NAMED);
    assertThat(named).isNotEmpty();
    assertThat(all()).containsAll(named);
  }

  @Test
  void every_message_is_used() throws IOException {
    var whole = found(LITERAL);
    var begun = found(BEGUN);
    assertThat(all())
        .allMatch(
            key -> whole.contains(key) || begun.stream().anyMatch(start -> key.startsWith(start)));
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    return sources()
        .flatMap(text -> pattern.matcher(text).results().map(found -> found.group(1)))
        .collect(Collectors.toSet());
  }

  private static Set<String> all() throws IOException {
    return modules()
        .flatMap(module -> read(module).stringPropertyNames().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> sources() throws IOException {
    return Stream.concat(texts(CODE, ".java"), texts(TEMPLATES, ".jte"));
  }

  private static Stream<String> texts(Path root, String ending) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(
              file -> {
                try {
                  return Files.readString(file);
                } catch (IOException failure) {
                  throw new UncheckedIOException(failure);
                }
              })
          .toList()
          .stream();
    }
  }

  private static Properties read(String name) {
    var properties = new Properties();
    try (var text = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
      properties.load(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return properties;
  }
}
