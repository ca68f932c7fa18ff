package vn.motcua.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import vn.motcua.platform.web.language.AddedLanguage;
import vn.motcua.platform.web.language.Languages;

/**
 * All words in one table for each language: a page asks for hundreds of them, and to look for each
 * in the bundle of one module after the other took a tenth of its time.
 *
 * <p>Vietnamese stands in where a translation is missing. A message that is given no values is
 * shown as it is written, as everywhere in Spring.
 */
final class FlatMessages extends AbstractMessageSource {

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();

  private final Map<String, Phrase> vietnamese;
  private final Map<String, Map<String, Phrase>> translated;

  private FlatMessages(
      Map<String, Phrase> vietnamese, Map<String, Map<String, Phrase>> translated) {
    this.vietnamese = vietnamese;
    this.translated = Map.copyOf(translated);
  }

  /**
   * @param vietnamese all words by key
   * @param english their translations
   * @param added other languages; their figures are written as in Vietnamese
   */
  static FlatMessages of(
      Map<String, String> vietnamese, Map<String, String> english, List<AddedLanguage> added) {
    var ours = phrases(vietnamese, Languages.VIETNAMESE);
    var translated = new HashMap<String, Map<String, Phrase>>();
    translated.put(ENGLISH, over(ours, phrases(english, Locale.ENGLISH)));
    added.forEach(
        language ->
            translated.put(
                language.tag(), over(ours, phrases(language.words(), Languages.VIETNAMESE))));
    return new FlatMessages(ours, translated);
  }

  /**
   * @param files property files in UTF-8; of two words for a key the first is taken
   */
  static Map<String, String> read(List<Resource> files) throws IOException {
    var words = new HashMap<String, String>();
    for (var file : files) {
      var read = new Properties();
      try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
        read.load(text);
      }
      read.stringPropertyNames().forEach(key -> words.putIfAbsent(key, read.getProperty(key)));
    }
    return words;
  }

  private static Map<String, Phrase> over(Map<String, Phrase> ours, Map<String, Phrase> theirs) {
    var all = new HashMap<>(ours);
    all.putAll(theirs);
    return all;
  }

  private static Map<String, Phrase> phrases(Map<String, String> words, Locale locale) {
    var phrases = HashMap.<String, Phrase>newHashMap(words.size());
    words.forEach((key, text) -> phrases.put(key, new Phrase(text, locale)));
    return phrases;
  }

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] values, @Nullable Locale locale) {
    var language = Objects.requireNonNullElse(locale, Locale.ROOT);
    var phrase = code == null ? null : phrase(code, language);
    if (phrase == null) {
      return super.getMessageInternal(code, values, locale);
    }
    return values == null || values.length == 0
        ? phrase.text()
        : phrase.with(resolveArguments(values, language));
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    var phrase = phrase(code, locale);
    return phrase == null ? null : phrase.format();
  }

  private @Nullable Phrase phrase(String code, Locale locale) {
    return translated.getOrDefault(locale.getLanguage(), vietnamese).get(code);
  }
}
