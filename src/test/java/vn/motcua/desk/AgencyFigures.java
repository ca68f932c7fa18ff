package vn.motcua.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.dossier.HandledCounts;
import vn.motcua.dossier.MonthCounts;
import vn.motcua.dossier.Worklist;

/** Everything that is counted of an agency, by every reader of figures. */
record AgencyFigures(
    Map<YearMonth, MonthCounts> months,
    Map<Integer, List<String>> register,
    Map<Worklist, List<String>> lists) {

  /** What one agency shows that follows both. */
  AgencyFigures with(AgencyFigures other) {
    var sum = new TreeMap<>(months);
    other.months.forEach((month, counts) -> sum.merge(month, counts, AgencyFigures::sum));
    return new AgencyFigures(sum, joined(register, other.register), joined(lists, other.lists));
  }

  private static MonthCounts sum(MonthCounts one, MonthCounts other) {
    var a = one.handled();
    var b = other.handled();
    return new MonthCounts(
        one.month(),
        one.received() + other.received(),
        new HandledCounts(
            a.early() + b.early(),
            a.onTime() + b.onTime(),
            a.overdue() + b.overdue(),
            a.undated() + b.undated()));
  }

  private static <K extends Comparable<K>> Map<K, List<String>> joined(
      Map<K, List<String>> one, Map<K, List<String>> other) {
    var all = new TreeMap<K, List<String>>();
    Stream.concat(one.keySet().stream(), other.keySet().stream())
        .forEach(
            key ->
                all.put(
                    key,
                    Stream.concat(
                            one.getOrDefault(key, List.of()).stream(),
                            other.getOrDefault(key, List.of()).stream())
                        .sorted()
                        .toList()));
    return all;
  }
}
