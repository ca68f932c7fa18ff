package vn.motcua.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something one person was told.
 *
 * @param dossier code of the dossier it is about; empty when about none
 * @param part number of the consultation; of a desk passed on, how many dossiers; else 0
 * @param note what was said with it; may be empty
 * @param fromName who brought it about; empty for the system itself
 * @param dueAt when the dossier, or the answer, is due; null = no date
 * @param readAt null while unread
 */
public record Notice(
    long id,
    NoticeKind kind,
    String dossier,
    int part,
    String note,
    String fromName,
    @Nullable Instant dueAt,
    Instant madeAt,
    @Nullable Instant readAt) {

  public boolean isUnread() {
    return readAt == null;
  }
}
