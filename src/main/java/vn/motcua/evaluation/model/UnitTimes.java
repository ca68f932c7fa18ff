package vn.motcua.evaluation.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time of each unit that handled a dossier against the limits of its own steps (index 2).
 *
 * <p>The limit of a step is that of the unit to which the dossier came first at that step; another
 * unit that had it at the same step had no limit of its own and is left out, as is every step
 * without a limit. The applicant's own time is nobody's.
 */
public final class UnitTimes {

  private static final int MINUTES = 60;

  private final Map<Integer, Integer> hours;

  /**
   * @param hours working hours of each step by its number; 0 = no limit
   */
  public UnitTimes(Map<Integer, Integer> hours) {
    this.hours = Map.copyOf(hours);
  }

  /** Working minutes from each moment to the next. */
  @FunctionalInterface
  public interface Measure {
    List<Long> stretches(List<Instant> ascending);
  }

  private record Unit(long agencyId, @Nullable Long departmentId) {}

  /**
   * Of a dossier that ended; one that did not has none.
   *
   * @param moves in their order
   */
  public List<UnitTime> of(List<Move> moves, Measure measure) {
    var handling = handling(moves);
    if (handling.size() < 2) {
      return List.of();
    }
    var minutes = measure.stretches(ascending(handling.stream().map(Move::at).toList()));
    var owners = new HashMap<Integer, Unit>();
    var sums = new LinkedHashMap<Unit, Sum>();
    for (var i = 0; i + 1 < handling.size(); i++) {
      var move = held(handling, i);
      var limit = hours.getOrDefault(move.step(), 0);
      if (move.isReceipt() && limit > 0) {
        var unit = new Unit(move.agencyId(), move.departmentId());
        if (owners.computeIfAbsent(move.step(), step -> unit).equals(unit)) {
          sums.computeIfAbsent(unit, any -> new Sum()).add(move, limit, minutes.get(i));
        }
      }
    }
    var times = new ArrayList<UnitTime>();
    sums.forEach((unit, sum) -> times.add(sum.of(unit)));
    return times;
  }

  /** From the receipt to the end, both included; empty while there is no end. */
  private static List<Move> handling(List<Move> moves) {
    var from = -1;
    for (var i = 0; i < moves.size(); i++) {
      if (from < 0 && moves.get(i).isReceipt()) {
        from = i;
      } else if (from >= 0 && moves.get(i).status().isHandled()) {
        return moves.subList(from, i + 1);
      }
    }
    return List.of();
  }

  /** What was taken back at once never left whoever had it. */
  private static Move held(List<Move> handling, int i) {
    return i > 0 && handling.get(i + 1).takesBack() ? handling.get(i - 1) : handling.get(i);
  }

  /** Clocks of two nodes may differ by a moment. */
  private static List<Instant> ascending(List<Instant> moments) {
    var ordered = new ArrayList<Instant>();
    for (var moment : moments) {
      var last = ordered.isEmpty() ? moment : ordered.getLast();
      ordered.add(moment.isBefore(last) ? last : moment);
    }
    return ordered;
  }

  /** What a unit has used of the limits of its steps. */
  private static final class Sum {

    private final Set<Integer> steps = new HashSet<>();
    private final Map<Long, Long> byAccount = new HashMap<>();
    private long limit;
    private long used;

    void add(Move move, int hours, long minutes) {
      if (steps.add(move.step())) {
        limit += (long) hours * MINUTES;
      }
      used += minutes;
      if (move.accountId() != null) {
        byAccount.merge(move.accountId(), minutes, Long::sum);
      }
    }

    UnitTime of(Unit unit) {
      var account =
          byAccount.entrySet().stream()
              .max(
                  Map.Entry.<Long, Long>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .map(Map.Entry::getKey)
              .orElse(null);
      return new UnitTime(unit.agencyId(), unit.departmentId(), account, false, limit, used);
    }
  }
}
