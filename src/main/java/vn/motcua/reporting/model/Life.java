package vn.motcua.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.shared.LimitUnit;

/**
 * A dossier as its events tell it.
 *
 * @param agencyId the agency that decides, under the map of today
 * @param countedBefore paths of the agencies that count the group it is a part of before it: the
 *     one of the whole group and those of earlier parts; empty for what is no part
 * @param onlineLevel FULL, PARTIAL or empty
 * @param limitUnit null when it has no limit
 * @param acceptBy by when it is to be received or turned away
 * @param lateCause code of why it was or is late; null when nobody said
 * @param assisted whether it was handed in with the help of a community digital team
 * @param payment NONE (nothing was owed), DIRECT or ONLINE; null = not paid, or nobody said
 * @param papers how many of the papers that are to be data are
 * @param reused whether a paper of an earlier dossier stands for one of this
 * @param resultForm in what form its result is there
 * @param electronicCopies how many were certified of it
 * @param steps what each event left behind, in the order in which they were written
 * @param formers agencies that decided it and ended, under the map of before
 */
public record Life(
    long dossierId,
    String code,
    long agencyId,
    String agencyPath,
    List<String> countedBefore,
    boolean nonTerritorial,
    String procedureCode,
    String procedureName,
    String field,
    Channel channel,
    String onlineLevel,
    boolean assisted,
    @Nullable LimitUnit limitUnit,
    String applicantName,
    @Nullable Long officerId,
    Instant submittedAt,
    Instant acceptBy,
    int supplements,
    boolean apologised,
    @Nullable String lateCause,
    @Nullable String payment,
    Papers papers,
    boolean reused,
    ResultForm resultForm,
    int electronicCopies,
    List<Step> steps,
    List<Former> formers) {

  public Life {
    countedBefore = List.copyOf(countedBefore);
    steps = Step.forward(steps);
    formers = List.copyOf(formers);
  }

  /**
   * An agency that had it until that day, inclusive.
   *
   * @param decided whether it decided it, not only took it in for another
   */
  public record Former(long agencyId, String agencyPath, LocalDate until, boolean decided) {}

  /** Whether the minute counts, not only the day. */
  boolean isByMinute() {
    return limitUnit != null && limitUnit.isByMinute();
  }
}
