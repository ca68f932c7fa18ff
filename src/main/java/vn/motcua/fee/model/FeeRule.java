package vn.motcua.fee.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;

/**
 * What one item of a procedure costs, as some paper lays it down.
 *
 * @param item what is paid for, {@code Phí chứng thực bản sao từ bản chính}; rules of one item
 *     stand in for one another
 * @param channel the only way it holds for; null = every way
 * @param timing the only case it holds for; null = every case
 * @param scope path of the agency that laid it down, {@code /} for the country
 * @param to last day; null = none yet
 * @param ground the paper and its article
 * @param binding whether nobody below may lay down another: a law or the ministry's tariff
 */
public record FeeRule(
    String procedureCode,
    String item,
    @Nullable Channel channel,
    @Nullable Timing timing,
    String scope,
    LocalDate from,
    @Nullable LocalDate to,
    Formula formula,
    String ground,
    boolean binding) {

  /** A rule for every case, which one laid down nearer replaces. */
  public FeeRule(
      String procedureCode,
      String item,
      @Nullable Channel channel,
      String scope,
      LocalDate from,
      @Nullable LocalDate to,
      Formula formula,
      String ground) {
    this(procedureCode, item, channel, null, scope, from, to, formula, ground, false);
  }

  /** Whether it says what that case costs. */
  public boolean holds(Reckoning.Case asked) {
    return holdsInAnyCase(asked) && (timing == null || timing == asked.timing());
  }

  /** The same, whether it is on time or late. */
  public boolean holdsInAnyCase(Reckoning.Case asked) {
    return procedureCode.equals(asked.procedureCode())
        && (channel == null || channel == asked.channel())
        && asked.agencyPath().startsWith(scope)
        && holdsOn(asked.day());
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** Whether both are of one item, way and case, and hold on some day. */
  public boolean overlaps(FeeRule other) {
    return item.equals(other.item)
        && channel == other.channel
        && timing == other.timing
        && (to == null || !to.isBefore(other.from))
        && (other.to == null || !other.to.isBefore(from));
  }

  /** Whether nobody may lay down the other, as this one says what it would say. */
  public boolean leavesNoRoomFor(FeeRule other) {
    return binding
        && (timing == null || other.timing == null || timing == other.timing)
        && (channel == null || other.channel == null || channel == other.channel)
        && (to == null || !to.isBefore(other.from));
  }
}
