package vn.motcua.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.history.model.OnlineLevel;
import vn.motcua.history.model.PastOutcome;
import vn.motcua.history.model.PastPayment;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Timeliness;

/**
 * A past dossier whole.
 *
 * @param ending null while in hand
 */
public record PastView(
    long id,
    String code,
    long agencyId,
    String agencyPath,
    String procedureCode,
    String procedureName,
    String field,
    Channel channel,
    @Nullable OnlineLevel onlineLevel,
    boolean nonTerritorial,
    Instant receivedAt,
    @Nullable TimeLimit limit,
    @Nullable Instant dueAt,
    @Nullable LocalDate dueOn,
    @Nullable Ending ending,
    Care care,
    Person applicant,
    String officer,
    Source source) {

  /**
   * @param minutes working minutes from receipt to end
   * @param closing what closed it later; null when it came finished
   */
  public record Ending(
      Instant closedAt,
      @Nullable Instant returnedAt,
      PastOutcome outcome,
      Timeliness timeliness,
      int minutes,
      @Nullable Closing closing) {}

  /**
   * @param importId whose line closed it; null = somebody said so
   */
  public record Closing(@Nullable Long importId, String by, Instant at, String note) {}

  /** What happened on the way; null = unknown. */
  public record Care(
      int supplements,
      boolean apologised,
      @Nullable LateCause cause,
      @Nullable PastPayment payment,
      @Nullable Boolean satisfied) {}

  /** Empty = unknown, but for the name. */
  public record Person(String name, String identityNumber, String phone, String address) {}

  /**
   * Where it came from.
   *
   * @param line of the file, from 1
   */
  public record Source(long importId, String file, long line, String by, Instant at) {}
}
