package vn.motcua.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.platform.web.language.WordFault.Kind.EMPTY;
import static vn.motcua.platform.web.language.WordFault.Kind.FILE_NAME;
import static vn.motcua.platform.web.language.WordFault.Kind.NO_MESSAGE;
import static vn.motcua.platform.web.language.WordFault.Kind.NO_NAME;
import static vn.motcua.platform.web.language.WordFault.Kind.PLACES;
import static vn.motcua.platform.web.language.WordFault.Kind.SHIPPED_LANGUAGE;
import static vn.motcua.platform.web.language.WordFault.Kind.TWICE;
import static vn.motcua.platform.web.language.WordFault.Kind.UNKNOWN_KEY;
import static vn.motcua.platform.web.language.WordFault.Kind.UNREADABLE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Languages an office adds as files; what is wrong with them stops nothing. */
class LanguagesTest {

  private static final Map<String, String> VIETNAMESE =
      Map.of(
          "language.name", "Tiếng Việt",
          "a", "một",
          "b", "{0} và {1}",
          "c", "{0,choice,0#không|1#một}");
  private static final Map<String, String> ENGLISH = Map.of("language.name", "English");

  @TempDir Path folder;

  @Test
  void vietnamese_and_english_are_there_without_any_file() {
    var languages = read(folder.resolve("none"));
    assertThat(languages.offered())
        .containsExactly(
            new PageLanguage("vi", "Tiếng Việt", true), new PageLanguage("en", "English", true));
    assertThat(languages.spoken(Locale.of("en", "GB"))).isEqualTo(Locale.ENGLISH);
    assertThat(languages.spoken(Locale.of("bru"))).isEqualTo(Locale.of("vi"));
  }

  @Test
  void a_file_adds_a_language_under_its_own_name() throws IOException {
    write("bru.properties", "language.name=Bru\na=x\nb={1}, {0}\nc={0,choice,0#x|1#y}\n");
    var languages = read(folder);
    assertThat(languages.offered()).contains(new PageLanguage("bru", "Bru", false));
    assertThat(languages.shipped()).hasSize(2);
    assertThat(languages.spoken(Locale.of("bru"))).isEqualTo(Locale.of("bru"));
    assertThat(languages.added().getFirst().faults()).isEmpty();
    assertThat(languages.added().getFirst().words()).hasSize(4);
  }

  @Test
  void parts_may_stand_in_files_of_their_own() throws IOException {
    write("bru.properties", "language.name=Bru\na=x\n");
    write("portal_bru.properties", "b={0} x {1}\na=y\n");
    var bru = read(folder).added().getFirst();
    assertThat(bru.files()).containsExactly("bru.properties", "portal_bru.properties");
    assertThat(bru.words()).containsEntry("a", "x").containsEntry("b", "{0} x {1}");
    assertThat(bru.faults()).containsExactly(new WordFault("portal_bru.properties", "a", TWICE));
  }

  @Test
  void words_that_cannot_be_used_are_named_and_left_out() throws IOException {
    write("bru.properties", "language.name=Bru\na=\nb={0}\nc={0\nx=y\n");
    var bru = read(folder).added().getFirst();
    assertThat(bru.words()).containsOnlyKeys("language.name");
    assertThat(bru.faults())
        .containsExactly(
            new WordFault("bru.properties", "a", EMPTY),
            new WordFault("bru.properties", "b", PLACES),
            new WordFault("bru.properties", "c", NO_MESSAGE),
            new WordFault("bru.properties", "x", UNKNOWN_KEY));
    write("bru.properties", "language.name=Bru\na=it's\nb={0} {1} {2}\n");
    assertThat(read(folder).added().getFirst().faults())
        .containsExactly(
            new WordFault("bru.properties", "a", NO_MESSAGE),
            new WordFault("bru.properties", "b", PLACES));
  }

  @Test
  void a_language_that_does_not_say_its_name_is_not_offered() throws IOException {
    write("bru.properties", "a=x\n");
    var languages = read(folder);
    assertThat(languages.offered()).hasSize(2);
    assertThat(languages.spoken(Locale.of("bru"))).isEqualTo(Locale.of("vi"));
    assertThat(languages.added().getFirst().faults())
        .containsExactly(new WordFault("bru.properties", "language.name", NO_NAME));
  }

  @Test
  void files_of_no_added_language_are_named() throws IOException {
    write("notes.properties", "a=x\n");
    write("portal_vi.properties", "a=x\n");
    write("readme.txt", "x");
    var languages = read(folder);
    assertThat(languages.added()).isEmpty();
    assertThat(languages.strays())
        .containsExactly(
            new WordFault("notes.properties", "", FILE_NAME),
            new WordFault("portal_vi.properties", "", SHIPPED_LANGUAGE));
  }

  @Test
  void a_file_that_is_not_utf_8_is_named() throws IOException {
    Files.write(folder.resolve("bru.properties"), new byte[] {'a', '=', (byte) 0xff});
    assertThat(read(folder).added().getFirst().faults())
        .contains(new WordFault("bru.properties", "", UNREADABLE));
    write("bru.properties", "a=\\uZZZZ\n");
    assertThat(read(folder).added().getFirst().faults())
        .contains(new WordFault("bru.properties", "", UNREADABLE));
  }

  @Test
  void words_are_composed() throws IOException {
    write("bru.properties", Normalizer.normalize("a=ế\n", Normalizer.Form.NFD));
    assertThat(read(folder).added().getFirst().words()).containsEntry("a", "ế");
  }

  private Languages read(Path from) {
    return Languages.read(from, VIETNAMESE, ENGLISH);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
