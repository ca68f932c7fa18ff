package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Who held a dossier for how long: the time from receipt until handling ended, or until now, cut at
 * every event.
 *
 * <p>All stretches are measured by one calendar, that of the agency which decides the dossier and
 * by which its due date is counted; so they add up to the working time that has passed, to the
 * minute.
 *
 * @param stretches in time order, without gaps; empty until the dossier is received
 * @param running whether the last stretch still goes on
 */
public record HoldingTimes(List<Stretch> stretches, boolean running) {

  private static final HoldingTimes NONE = new HoldingTimes(List.of(), false);

  /**
   * The time from one event to the next.
   *
   * @param endedBy number of the event that ended it; null while it lasts
   * @param minutes working minutes
   */
  public record Stretch(Hand hand, @Nullable Long endedBy, long minutes) {}

  /**
   * All stretches in the same hand.
   *
   * @param minutes working minutes
   * @param percent of all the time that has passed; the parts make up 100, or all 0 when no time
   *     has passed
   */
  public record Part(Hand hand, long minutes, int percent) {}

  /** Measures time by one calendar. */
  @FunctionalInterface
  public interface Measure {

    /** Working minutes from each moment to the next, one fewer than moments; these ascend. */
    List<Long> minutes(List<Instant> ascending);
  }

  public HoldingTimes {
    stretches = List.copyOf(stretches);
  }

  /**
   * @param events of one dossier, in their order
   * @param now the end of what still runs
   */
  public static HoldingTimes of(List<DossierEvent> events, Instant now, Measure measure) {
    var opening = new ArrayList<DossierEvent>();
    var moments = new ArrayList<Instant>();
    DossierEvent end = null;
    for (var event : events) {
      if (end == null && (!opening.isEmpty() || isReceived(event))) {
        moments.add(notBefore(moments, event.at()));
        if (event.toStatus().isHandled()) {
          end = event;
        } else {
          opening.add(event);
        }
      }
    }
    if (opening.isEmpty()) {
      return NONE;
    }
    if (end == null) {
      moments.add(notBefore(moments, now));
    }
    var minutes = measure.minutes(moments);
    var stretches = new ArrayList<Stretch>();
    for (var i = 0; i < opening.size(); i++) {
      var next = i + 1 < opening.size() ? opening.get(i + 1) : end;
      stretches.add(
          new Stretch(
              Hand.after(opening.get(i), next != null && next.action() == Action.TAKE_BACK),
              next == null ? null : next.seq(),
              minutes.get(i)));
    }
    return new HoldingTimes(stretches, end == null);
  }

  /** Working minutes that have passed: the sum of all stretches. */
  public long elapsed() {
    return stretches.stream().mapToLong(Stretch::minutes).sum();
  }

  /** Working minutes the dossier waited for the applicant. */
  public long ofApplicant() {
    return stretches.stream()
        .filter(stretch -> stretch.hand() instanceof Hand.OfApplicant)
        .mapToLong(Stretch::minutes)
        .sum();
  }

  /** Every hand once, in the order of first holding. */
  public List<Part> parts() {
    var sums = new LinkedHashMap<Hand, Long>();
    stretches.forEach(stretch -> sums.merge(stretch.hand(), stretch.minutes(), Long::sum));
    var percents = WholePercents.of(List.copyOf(sums.values())).iterator();
    return sums.entrySet().stream()
        .map(sum -> new Part(sum.getKey(), sum.getValue(), percents.next()))
        .toList();
  }

  /** The accounts among those who held it. */
  public List<Long> accounts() {
    return stretches.stream()
        .map(stretch -> stretch.hand() instanceof Hand.Office office ? office.accountId() : null)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Whether the dossier is in that hand now. */
  public boolean isNow(Hand hand) {
    return running && stretches.getLast().hand().equals(hand);
  }

  /** Working minutes of the stretch that event ended; empty when it ended none that counts. */
  public OptionalLong endedBy(long seq) {
    return stretches.stream()
        .filter(stretch -> stretch.endedBy() != null && stretch.endedBy() == seq)
        .mapToLong(Stretch::minutes)
        .findFirst();
  }

  /** What lies before complete receipt, at whichever desk, is nobody's holding. */
  private static boolean isReceived(DossierEvent event) {
    return switch (event.toStatus()) {
      case SUBMITTED, AWAITING_SUPPLEMENT, FINISHED, RETURNED, REFUSED, WITHDRAWN, STOPPED -> false;
      case TAKEN_IN,
          TRANSFERRED,
          RECEIVED,
          INTERLINKED,
          IN_PROGRESS,
          AWAITING_SIGNATURE,
          APPROVED ->
          true;
    };
  }

  /** Clocks of two nodes may differ by a moment; time never runs backwards here. */
  private static Instant notBefore(List<Instant> moments, Instant at) {
    return moments.isEmpty() || at.isAfter(moments.getLast()) ? at : moments.getLast();
  }
}
