package vn.motcua.reporting.open;

import static vn.motcua.platform.web.Words.t;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Words;
import vn.motcua.shared.Vietnam;

/**
 * What open data says of itself: always in Vietnamese, since one address has one content.
 *
 * @param others what fields are called that are not told apart
 * @param columns descriptions by name
 */
record OpenWords(
    String title,
    String description,
    String licence,
    String ground,
    String others,
    Map<String, String> columns) {

  OpenWords {
    columns = new LinkedHashMap<>(columns);
  }

  /** Makes them. */
  @Component
  static class Source {

    private final MessageSource messages;

    Source(MessageSource messages) {
      this.messages = messages;
    }

    OpenWords get() {
      var made = new AtomicReference<OpenWords>();
      Words.with(messages, Vietnam.LOCALE, () -> made.set(words()));
      return Objects.requireNonNull(made.get());
    }
  }

  /** In the reader's language. */
  static OpenWords words() {
    var columns = new LinkedHashMap<String, String>();
    OpenRows.COLUMNS.forEach(
        column -> columns.put(column, t("reporting.open.column." + column.replace('_', '-'))));
    return new OpenWords(
        t("reporting.open.data.title"),
        t("reporting.open.data.text"),
        t("reporting.open.licence"),
        t("reporting.open.ground"),
        t("reporting.open.others"),
        columns);
  }
}
