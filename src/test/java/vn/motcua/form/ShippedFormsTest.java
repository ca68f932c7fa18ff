package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms that come with the product are whole: words in two languages, no question lost. */
class ShippedFormsTest {

  private static final Path FOLDER = Path.of("src/main/resources/data/form");
  private static final Path CATALOGUE = Path.of("src/main/resources/data/catalogue/procedures.csv");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(?i)[ăâđêôơưạảãàáằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỳỷỹỵ]");

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".schema.json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Form form(Path file) throws IOException {
    return SchemaFiles.READ.read(Files.readAllBytes(file)).form();
  }

  @Test
  void there_are_some() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_named_by_its_id_and_edition(Path file) throws IOException {
    var form = form(file);
    assertThat(file).hasFileName(form.id() + "." + form.edition() + ".schema.json");
  }

  /** The English is there, is not the Vietnamese over again, and stands in the same places. */
  @ParameterizedTest
  @MethodSource("files")
  void has_its_words_in_both_languages(Path file) throws IOException {
    var untold = new ArrayList<String>();
    untold("", new JsonMapper().readTree(Files.readString(file)), untold);
    assertThat(untold).isEmpty();
  }

  private static void untold(String place, JsonNode node, List<String> untold) {
    for (var pair :
        List.of(
            List.of("title", "x-title-en"),
            List.of("description", "x-description-en"),
            List.of("declaration", "declaration-en"))) {
      var vietnamese = node.path(pair.getFirst());
      var english = node.path(pair.getLast());
      if (vietnamese.isString()
          && (!english.isString() || VIETNAMESE.matcher(english.stringValue()).find())) {
        untold.add(place + "/" + pair.getLast());
      }
    }
    node.propertyStream()
        .forEach(entry -> untold(place + "/" + entry.getKey(), entry.getValue(), untold));
    var row = 0;
    for (var element : node.isArray() ? node : List.<JsonNode>of()) {
      untold(place + "/" + row++, element, untold);
    }
  }

  /** A page has an input for each question, and the catalogue of kinds knows how to show it. */
  @ParameterizedTest
  @MethodSource("files")
  void every_question_is_reached_and_bounded(Path file) throws IOException {
    var form = form(file);
    assertThat(form.fields()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(form.fields().map(FormField::path)).doesNotHaveDuplicates();
    assertThat(form.fields())
        .allSatisfy(
            field -> {
              assertThat(field.maxLength()).isBetween(1, 4000);
              assertThat(form.field(field.path(0))).contains(field);
            });
  }

  /** Who sends it has affirmed it and said who they are. */
  @ParameterizedTest
  @MethodSource("files")
  void is_affirmed_by_somebody_with_a_name(Path file) throws IOException {
    var form = form(file);
    assertThat(form.declaration().vietnamese()).isNotEmpty();
    assertThat(form.ground()).isNotEmpty();
    assertThat(form.field(form.declarant()).orElseThrow().presence().isAlwaysRequired()).isTrue();
    assertThat(form.fields().filter(field -> field.kind() == FieldKind.CONSENT))
        .singleElement()
        .satisfies(tick -> assertThat(tick.presence().isAlwaysRequired()).isTrue())
        .satisfies(tick -> assertThat(tick.reused()).isFalse());
  }

  /** The account fills in at least the name, the number and the address of who asks. */
  @ParameterizedTest
  @MethodSource("files")
  void asks_nobody_for_what_the_account_knows(Path file) throws IOException {
    assertThat(form(file).fields().flatMap(field -> field.autofill().stream()))
        .contains(Autofill.FULL_NAME, Autofill.IDENTITY_NUMBER, Autofill.ADDRESS, Autofill.PHONE)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_for_procedures_of_the_catalogue(Path file) throws IOException {
    var lines = Files.readAllLines(CATALOGUE);
    assertThat(form(file).procedures())
        .allSatisfy(code -> assertThat(lines).anyMatch(line -> line.startsWith(code + ",")));
  }
}
