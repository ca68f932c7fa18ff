package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class PhraseTest {

  private static final List<Object[]> VALUES =
      List.of(
          new Object[] {"Nguyễn Văn A", "{1}", "it's", "", "x", "y", "z"},
          new Object[] {0, 1, 2, 3, 4, 5, 6},
          new Object[] {999L, 1000L, 1_234_567L, -1L, 5L, 6L, 7L},
          new Object[] {1000, "một", 12.5, 3, "bốn", 5L, "sáu"},
          new Object[] {"một"},
          new Object[] {null, "hai", 3, null, 5, 6, 7});

  @Test
  void says_what_the_format_of_the_jdk_says() throws Exception {
    for (var file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*")) {
      var english = String.valueOf(file.getFilename()).endsWith("_en.properties");
      var locale = english ? Locale.ENGLISH : Locale.of("vi");
      for (var text : words(PropertiesLoaderUtils.loadProperties(file))) {
        says(text, locale);
      }
    }
    Stream.of("{0}{1}", "không", "{10}", "'{0}'", "{0,number}", "a {0} ''b'' {2}")
        .forEach(text -> says(text, Locale.of("vi")));
  }

  private static List<String> words(Properties file) {
    return file.stringPropertyNames().stream().map(file::getProperty).toList();
  }

  private static void says(String text, Locale locale) {
    for (var values : VALUES) {
      if (isRefused(text, locale, values)) {
        continue;
      }
      assertThat(new Phrase(text, locale).with(values))
          .as(text)
          .isEqualTo(new MessageFormat(text, locale).format(values));
    }
  }

  /** Words where a figure is formatted. */
  private static boolean isRefused(String text, Locale locale, Object[] values) {
    try {
      new MessageFormat(text, locale).format(values);
      return false;
    } catch (IllegalArgumentException refused) {
      return true;
    }
  }

  @Test
  void vietnamese_stands_in_for_what_is_not_translated() throws Exception {
    MessageSource messages =
        FlatMessages.of(
            FlatMessages.read(List.of(file("a=một\nb=hai {0}"), file("a=khác"))),
            FlatMessages.read(List.of(file("b=two {0}"))),
            List.of());
    assertThat(messages.getMessage("a", null, Locale.ENGLISH)).isEqualTo("một");
    assertThat(messages.getMessage("b", new Object[] {7}, Locale.ENGLISH)).isEqualTo("two 7");
    assertThat(messages.getMessage("b", new Object[] {7}, Locale.of("vi"))).isEqualTo("hai 7");
    assertThat(messages.getMessage("b", null, Locale.of("vi"))).isEqualTo("hai {0}");
    assertThat(messages.getMessage("c", null, "không có", Locale.of("vi"))).isEqualTo("không có");
  }

  private static ByteArrayResource file(String text) {
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
  }
}
