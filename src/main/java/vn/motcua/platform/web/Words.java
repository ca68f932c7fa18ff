package vn.motcua.platform.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The words of the screen in the reader's language. Bound for the whole of a request, so that
 * controllers may prepare sentences; templates import {@link #t} statically.
 */
public final class Words {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private record Language(MessageSource messages, Locale locale) {}

  private static final ScopedValue<Language> LANGUAGE = ScopedValue.newInstance();

  private Words() {}

  /**
   * Runs the rendering with this language bound.
   *
   * @param locale one the messages have words in
   */
  public static void with(MessageSource messages, Locale locale, Runnable rendering) {
    carrier(messages, locale).run(rendering);
  }

  static ScopedValue.Carrier carrier(MessageSource messages, Locale locale) {
    return ScopedValue.where(LANGUAGE, new Language(messages, locale));
  }

  /** The message of that key; a missing one fails the page, and a test before it. */
  public static String t(String key, Object... args) {
    var language = LANGUAGE.get();
    return language.messages().getMessage(key, args, language.locale());
  }

  /**
   * Language tag for the page's {@code lang}: {@code vi}, {@code en} or that of an added language;
   * Vietnamese where nobody reads, as in work that runs by itself.
   */
  public static String lang() {
    return LANGUAGE.isBound() ? LANGUAGE.get().locale().getLanguage() : VIETNAMESE.getLanguage();
  }
}
