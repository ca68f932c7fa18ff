package vn.motcua.result.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.StaleVersion;

/**
 * A result as data.
 *
 * @param version grows with each change
 * @param agencyId which issues it
 * @param field of the procedure: rights may be limited to fields
 * @param edition first day of the edition of the form it is written on
 * @param values by the keys of the kind's fields
 * @param holder whose it is
 * @param identityNumber of the holder; empty when unknown
 * @param askedAt since when it waits for a signature; null = it does not
 * @param wantedSigner the account it waits for; null = any that may sign
 * @param numbering null until somebody begins to sign
 * @param validUntil its last day; null = no end
 * @param corrects the result it takes the place of; null for most
 * @param endReason why it was replaced, revoked or never issued; empty while it was not
 */
public record Result(
    long id,
    long version,
    long dossierId,
    DossierCode dossier,
    long agencyId,
    String agencyPath,
    String field,
    ResultKind kind,
    LocalDate edition,
    ResultState state,
    Map<String, String> values,
    String holder,
    String identityNumber,
    @Nullable Instant askedAt,
    @Nullable Instant dueAt,
    @Nullable Long wantedSigner,
    @Nullable Numbering numbering,
    @Nullable LocalDate validUntil,
    @Nullable Signature signature,
    @Nullable Long corrects,
    String endReason,
    long writtenBy) {

  /** What results are called in the signing tray. */
  public static final String KIND = "result";

  public Result {
    values = Map.copyOf(values);
  }

  /** The state on a day: what is valid runs out by itself. */
  public ResultState stateOn(LocalDate day) {
    return state == ResultState.VALID && validUntil != null && day.isAfter(validUntil)
        ? ResultState.EXPIRED
        : state;
  }

  /** What was typed; empty when nothing was. */
  public String value(String key) {
    return values.getOrDefault(key, "");
  }

  public boolean isDraft() {
    return state == ResultState.DRAFT;
  }

  /** Refuses who saw another version. */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new StaleVersion("result " + id);
    }
  }
}
