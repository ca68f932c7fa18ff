package vn.motcua.notification.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.notification.Language;
import vn.motcua.notification.template.Wording;
import vn.motcua.shared.Text;

/** A wording as it was typed. */
public record WordingForm(
    String language, String validFrom, String title, String body, String brief) {

  public WordingForm(
      @Nullable String language,
      @Nullable String validFrom,
      @Nullable String title,
      @Nullable String body,
      @Nullable String brief) {
    this.language = Text.clean(language);
    this.validFrom = Text.clean(validFrom);
    this.title = Text.clean(title);
    this.body = Text.cleanLines(body);
    this.brief = Text.clean(brief);
  }

  static WordingForm of(Language language, Wording wording) {
    return new WordingForm(language.name(), "", wording.title(), wording.body(), wording.brief());
  }

  Language inLanguage() {
    return language.equals(Language.EN.name()) ? Language.EN : Language.VI;
  }

  Wording wording() {
    return new Wording(title, body, brief);
  }
}
