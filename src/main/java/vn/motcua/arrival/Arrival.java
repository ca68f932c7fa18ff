package vn.motcua.arrival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;

/**
 * Something that waits for the desk.
 *
 * @param code of the dossier
 * @param applicant name, as typed
 * @param note of whoever sent it; may be empty
 * @param answerBy by when the desk has to have answered
 * @param takenBy account of who looks at it; null = nobody
 * @param takenByName empty with it
 */
public record Arrival(
    long id,
    String code,
    Kind kind,
    long agencyId,
    String procedureName,
    String applicant,
    Channel channel,
    String note,
    Instant arrivedAt,
    Instant answerBy,
    @Nullable Long takenBy,
    String takenByName) {

  /** What came. Names are kept. */
  public enum Kind {
    DOSSIER,
    SUPPLEMENT;

    /** Key of its name. */
    public String messageKey() {
      return "arrival.kind." + name();
    }
  }
}
