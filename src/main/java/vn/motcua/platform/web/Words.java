package vn.motcua.platform.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of the screen in the reader's language; templates import {@link #t} statically. */
public final class Words {

  private record Language(MessageSource messages, Locale locale) {}

  private static final ScopedValue<Language> LANGUAGE = ScopedValue.newInstance();

  private Words() {}

  /** Runs the rendering with this language bound. */
  public static void with(MessageSource messages, Locale locale, Runnable rendering) {
    ScopedValue.where(LANGUAGE, new Language(messages, locale)).run(rendering);
  }

  /** The message of that key; a missing one fails the page, and a test before it. */
  public static String t(String key, Object... args) {
    var language = LANGUAGE.get();
    return language.messages().getMessage(key, args, language.locale());
  }

  /** Language tag for the page's {@code lang}. */
  public static String lang() {
    return LANGUAGE.get().locale().getLanguage();
  }
}
