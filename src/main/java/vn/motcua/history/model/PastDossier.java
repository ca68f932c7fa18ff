package vn.motcua.history.model;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.TimeLimit;

/**
 * A line of a file that may be stored. Moments are those of {@link Moment}.
 *
 * @param code the older system's
 * @param agency that decides, as of the day of receipt
 * @param onlineLevel null = unknown
 * @param officer empty = unknown
 */
public record PastDossier(
    String code,
    Agency agency,
    Subject procedure,
    Channel channel,
    @Nullable OnlineLevel onlineLevel,
    boolean nonTerritorial,
    Times times,
    Care care,
    @Nullable Ending ending,
    Person applicant,
    String officer) {

  /**
   * @param code national code; empty = unknown
   * @param name empty = unknown
   */
  public record Subject(String code, String name, String field) {}

  /**
   * @param limit null = unknown
   */
  public record Times(long receivedAt, @Nullable TimeLimit limit, long dueAt) {}

  /**
   * @param cause of lateness; null = unknown
   * @param payment null = unknown
   * @param satisfied null = unknown
   */
  public record Care(
      int supplements,
      boolean apologised,
      @Nullable LateCause cause,
      @Nullable PastPayment payment,
      @Nullable Boolean satisfied) {}

  /**
   * @param minutes working minutes of the agency from receipt to the end
   */
  public record Ending(long closedAt, long returnedAt, PastOutcome outcome, int minutes) {}

  /** Empty = unknown, but for the name. */
  public record Person(String name, String identityNumber, String phone, String address) {}

  public boolean isInHand() {
    return ending == null;
  }
}
