package vn.motcua.dossier.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.LateCauseWords;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.shared.Vietnam;

/** Causes of lateness as papers state them, in Vietnamese whoever prints. */
@Component
class CauseWords {

  private final MessageSource messages;

  CauseWords(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * {@code Phối hợp giữa các cơ quan. Chờ xác minh …}: the note after the cause, if one was named.
   */
  String note(DossierEvent event) {
    var cause = event.lateCause();
    return cause == null
        ? event.note()
        : Stream.of(
                messages.getMessage(LateCauseWords.key(cause), null, Vietnam.LOCALE), event.note())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(". "));
  }
}
