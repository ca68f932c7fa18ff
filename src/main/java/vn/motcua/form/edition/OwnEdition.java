package vn.motcua.form.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition that an agency brought; its day goes before the one in the file.
 *
 * @param content the schema as it was brought
 */
public record OwnEdition(
    String formId,
    int edition,
    long ownerId,
    String ownerPath,
    LocalDate validFrom,
    String content,
    String enteredBy,
    Instant enteredAt,
    @Nullable Withdrawal withdrawal) {

  /** The end of an edition that nobody ever filled. */
  public record Withdrawal(String by, Instant at, String reason) {}

  public boolean isWithdrawn() {
    return withdrawal != null;
  }
}
