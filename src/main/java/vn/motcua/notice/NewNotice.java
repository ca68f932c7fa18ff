package vn.motcua.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Dossier;

/**
 * A notice about to be made.
 *
 * @param toldOf what happened: a person is told of it once
 */
record NewNotice(
    NoticeKind kind,
    String toldOf,
    String dossier,
    int part,
    String note,
    String fromName,
    @Nullable Instant dueAt,
    Instant madeAt) {

  private static final int LONGEST_NOTE = 300;

  NewNotice {
    note = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE - 1) + "…" : note;
  }

  /**
   * @param what happened to the dossier, unique within it
   */
  static NewNotice of(
      NoticeKind kind, Dossier dossier, String what, String note, String fromName, Instant at) {
    return new NewNotice(
        kind,
        "dossier/" + dossier.id() + "/" + what,
        dossier.code().value(),
        0,
        note,
        fromName,
        dossier.timing().dueAt(),
        at);
  }
}
