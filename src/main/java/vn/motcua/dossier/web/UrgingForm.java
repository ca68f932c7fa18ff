package vn.motcua.dossier.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.urging.UrgeDossier.Call;

/**
 * What was typed about a call, or its answer.
 *
 * @param seen how many calls the page showed
 * @param note what was said, or what was told
 */
public record UrgingForm(
    @Nullable Integer seen,
    @Nullable String callerName,
    @Nullable String callerPhone,
    @Nullable String note) {

  static final UrgingForm EMPTY = new UrgingForm(null, null, null, null);

  Call call() {
    return new Call(text(callerName), text(callerPhone), text(note), seenCalls());
  }

  int seenCalls() {
    return seen == null ? 0 : seen;
  }

  String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
