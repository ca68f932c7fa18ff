package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page may not do: the content policy forbids it, or a reader would suffer. */
class TemplatesTest {

  private static final Path TEMPLATES = Path.of("src/main/jte");

  /** Not pages: the printer makes PDFs of them and no browser reads them. */
  private static final Set<Path> PRINTED =
      Set.of(
          TEMPLATES.resolve("dossier/paper/custody.jte"),
          TEMPLATES.resolve("dossier/paper/document.jte"),
          TEMPLATES.resolve("dossier/paper/register.jte"),
          TEMPLATES.resolve("dossier/paper/transfer-sheet.jte"),
          TEMPLATES.resolve("export/paper/table.jte"),
          TEMPLATES.resolve("form/paper/blank.jte"),
          TEMPLATES.resolve("form/paper/declaration.jte"),
          TEMPLATES.resolve("result/paper/document.jte"),
          TEMPLATES.resolve("post/paper/labels.jte"),
          TEMPLATES.resolve("publication/paper/board.jte"),
          TEMPLATES.resolve("publication/paper/procedures.jte"),
          TEMPLATES.resolve("receipt/paper/receipt.jte"),
          TEMPLATES.resolve("certification/paper/electronic.jte"),
          TEMPLATES.resolve("certification/paper/book.jte"));

  private static final Pattern STYLE_ATTRIBUTE = Pattern.compile("\\sstyle\\s*=");
  private static final Pattern STYLE_ELEMENT = Pattern.compile("<style\\b");
  private static final Pattern HANDLER = Pattern.compile("\\son[a-z]+\\s*=\\s*[\"']");
  private static final Pattern SCRIPT_INSIDE = Pattern.compile("<script\\b(?![^>]*\\ssrc=)");
  private static final Pattern SCRIPT_ADDRESS = Pattern.compile("href=\"javascript:");
  private static final Pattern BARE_FILE =
      Pattern.compile("(?:src|href)=\"(?:https?:)?/(?:css|js|img|webjars|/)");
  private static final Pattern BROWSERS_DATE =
      Pattern.compile("type\\s*=\\s*\"(date|datetime-local|month|week)\"");
  private static final Pattern POSTED =
      Pattern.compile("(?s)<form\\b[^>]*method=\"post\".*?</form>");

  static Stream<Path> templates() throws IOException {
    try (var files = Files.walk(TEMPLATES)) {
      return files
          .filter(file -> file.toString().endsWith(".jte") && !PRINTED.contains(file))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void holds_no_script_or_style_of_its_own(Path template) throws IOException {
    assertThat(Files.readString(template))
        .doesNotContainPattern(STYLE_ATTRIBUTE)
        .doesNotContainPattern(STYLE_ELEMENT)
        .doesNotContainPattern(HANDLER)
        .doesNotContainPattern(SCRIPT_INSIDE)
        .doesNotContainPattern(SCRIPT_ADDRESS);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void names_static_files_by_their_content(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContainPattern(BARE_FILE);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void proves_each_posted_form_with_the_token(Path template) throws IOException {
    assertThat(POSTED.matcher(Files.readString(template)).results().map(found -> found.group()))
        .allSatisfy(
            form ->
                assertThat(form).containsAnyOf("@template.piece.csrf", "@template.piece.guard"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void trusts_no_unescaped_text(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContain("$unsafe{");
  }

  /** The browser's own date field follows the browser's language, not the page's. */
  @ParameterizedTest
  @MethodSource("templates")
  void has_no_date_field_of_the_browser(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContainPattern(BROWSERS_DATE);
  }
}
