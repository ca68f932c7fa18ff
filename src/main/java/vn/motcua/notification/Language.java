package vn.motcua.notification;

import java.util.Locale;

/** A language in which people are written to. */
public enum Language {
  VI(Locale.of("vi")),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The one of that tag; Vietnamese for any other. */
  public static Language of(String tag) {
    return EN.tag().equals(tag) ? EN : VI;
  }

  public Locale locale() {
    return locale;
  }

  /** {@code vi} */
  public String tag() {
    return locale.getLanguage();
  }
}
