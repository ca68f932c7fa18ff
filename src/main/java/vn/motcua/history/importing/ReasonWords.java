package vn.motcua.history.importing;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.history.HistoryRefusal;
import vn.motcua.history.file.Column;
import vn.motcua.history.file.Reason;
import vn.motcua.history.store.RejectedLine;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Says why lines and files were not taken over. */
@Component
public class ReasonWords {

  private final MessageSource messages;

  ReasonWords(MessageSource messages) {
    this.messages = messages;
  }

  /** One sentence. */
  public String of(Reason reason, Locale locale) {
    var column = reason.column();
    return messages.getMessage(
        reason.code().messageKey(),
        new Object[] {column == null ? "" : heading(column, locale), reason.value()},
        locale);
  }

  /** The heading of a column in the language of the screen. */
  public static String heading(Column column, Locale locale) {
    return locale.getLanguage().equals(Vietnam.LOCALE.getLanguage())
        ? column.vietnamese()
        : column.key();
  }

  /** The heading of the column that says why lines were rejected. */
  public String reasonsHeading(Locale locale) {
    return messages.getMessage("history.reasons", new Object[0], locale);
  }

  /** Why a file failed or what it waits for. */
  public String of(HistoryRefusal hindrance, String detail, Locale locale) {
    return messages.getMessage(hindrance.messageKey(), new Object[] {detail}, locale);
  }

  List<String> bilingual(Refused refused) {
    var args = refused.findings().getFirst().args().toArray();
    return List.of(
        messages.getMessage(refused.code().messageKey(), args, Vietnam.LOCALE),
        messages.getMessage(refused.code().messageKey(), args, Locale.ENGLISH));
  }

  List<String> bilingual(HistoryRefusal hindrance, String detail) {
    return List.of(of(hindrance, detail, Vietnam.LOCALE), of(hindrance, detail, Locale.ENGLISH));
  }

  List<String> bilingual(RejectedLine line) {
    return line.reasons().stream()
        .map(
            reason ->
                "%d  %s  %s / %s"
                    .formatted(
                        line.number(),
                        line.code(),
                        of(reason, Vietnam.LOCALE),
                        of(reason, Locale.ENGLISH)))
        .toList();
  }
}
