package vn.motcua.notification.template;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.Language;

/**
 * How an agency words a kind of message from a day on.
 *
 * @param withdrawnBy who took it back; null while it stands
 */
public record Edition(
    long id,
    String kind,
    Language language,
    long agencyId,
    LocalDate validFrom,
    Wording wording,
    String enteredBy,
    Instant enteredAt,
    @Nullable String withdrawnBy) {

  public boolean isWithdrawn() {
    return withdrawnBy != null;
  }
}
