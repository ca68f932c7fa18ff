package vn.motcua.platform.web.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The languages of the pages. Vietnamese and English come with the product; an office adds others
 * as files of words (docs/languages.md), read once at the start. What an added language lacks is
 * said in Vietnamese.
 */
public final class Languages {

  public static final Locale VIETNAMESE = Locale.of("vi");

  private static final Logger LOG = LoggerFactory.getLogger(Languages.class);

  private final List<PageLanguage> shipped;
  private final List<AddedLanguage> added;
  private final List<WordFault> strays;
  private final List<PageLanguage> offered;
  private final int size;

  private Languages(
      List<PageLanguage> shipped, List<AddedLanguage> added, List<WordFault> strays, int size) {
    this.shipped = List.copyOf(shipped);
    this.added = List.copyOf(added);
    this.strays = List.copyOf(strays);
    this.size = size;
    var all = new ArrayList<>(shipped);
    added.stream()
        .filter(AddedLanguage::isOffered)
        .map(language -> new PageLanguage(language.tag(), language.name(), false))
        .forEach(all::add);
    this.offered = List.copyOf(all);
  }

  /**
   * @param folder of the added files; none need be there
   * @param vietnamese all words of the product, with what the language is called
   * @param english their translations
   */
  public static Languages read(
      Path folder, Map<String, String> vietnamese, Map<String, String> english) {
    var shipped =
        List.of(
            new PageLanguage("vi", vietnamese.getOrDefault(AddedLanguage.NAME, "vi"), true),
            new PageLanguage("en", english.getOrDefault(AddedLanguage.NAME, "en"), true));
    var files =
        new WordFiles(new WordCheck(vietnamese), shipped.stream().map(PageLanguage::tag).toList());
    files.read(folder);
    var languages = new Languages(shipped, files.languages(), files.strays(), vietnamese.size());
    languages.tell();
    return languages;
  }

  /** Those a reader may choose; the shipped ones first. */
  public List<PageLanguage> offered() {
    return offered;
  }

  /** The languages of the desk. */
  public List<PageLanguage> shipped() {
    return shipped;
  }

  /** Those of the folder, also what cannot be offered yet. */
  public List<AddedLanguage> added() {
    return added;
  }

  /** What is wrong with files of the folder that belong to no added language. */
  public List<WordFault> strays() {
    return strays;
  }

  /** How many words the product has. */
  public int size() {
    return size;
  }

  /** The offered language of that locale; Vietnamese for any other. */
  public Locale spoken(Locale asked) {
    return offered.stream()
        .filter(language -> language.tag().equals(asked.getLanguage()))
        .findFirst()
        .map(language -> Locale.of(language.tag()))
        .orElse(VIETNAMESE);
  }

  private void tell() {
    strays.forEach(Languages::tell);
    for (var language : added) {
      language.faults().forEach(Languages::tell);
      LOG.info(
          "Language {}: {} of {} words, {} faults",
          language.tag(),
          language.words().size(),
          size,
          language.faults().size());
    }
  }

  private static void tell(WordFault fault) {
    LOG.warn("{}: {} {} is not used", fault.file(), fault.kind(), fault.key());
  }
}
