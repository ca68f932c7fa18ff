package vn.motcua.reporting.store;

import static vn.motcua.reporting.form.Measure.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.motcua.reporting.form.Measure;

/** What follows for the measures from sums of movements, and from those counted one by one. */
final class MovedFigures {

  private static final Map<Measure, String> SUMS =
      Map.ofEntries(
          Map.entry(CARRIED_OVER, "carried"),
          Map.entry(RECEIVED_IN_PERIOD, "received"),
          Map.entry(RECEIVED_ONLINE, "online"),
          Map.entry(ONLINE_FULL, "online_full"),
          Map.entry(ONLINE_PARTIAL, "online_partial"),
          Map.entry(ONLINE_SELF, "online_self"),
          Map.entry(ONLINE_ASSISTED, "online_assisted"),
          Map.entry(RECEIVED_AT_COUNTER, "counter"),
          Map.entry(RECEIVED_BY_POST, "post"),
          Map.entry(NON_TERRITORIAL, "non_territorial"),
          Map.entry(PAID_ONLINE, "paid_online"),
          Map.entry(PAID_DIRECTLY, "paid_directly"),
          Map.entry(RESOLVED_EARLY, "early"),
          Map.entry(RESOLVED_ON_TIME, "on_time"),
          Map.entry(RESOLVED_OVERDUE, "overdue"),
          Map.entry(OVERDUE_APOLOGISED, "apologised"),
          Map.entry(WITHDRAWN, "withdrawn"),
          Map.entry(STOPPED, "stopped"),
          Map.entry(REFUSED, "refused"),
          Map.entry(RECEIVED_HERE, "received_here"),
          Map.entry(PAPERS_ASKED, "papers_asked"),
          Map.entry(PAPERS_ALL, "papers_all"),
          Map.entry(PAPERS_PART, "papers_part"),
          Map.entry(REUSED, "reused"),
          Map.entry(ONLINE_ELECTRONIC, "online_electronic"),
          Map.entry(RESULT_HERE, "results_here"),
          Map.entry(RESULT_SCANNED, "results_scanned"),
          Map.entry(RESULT_ELECTRONIC, "results_electronic"),
          Map.entry(COPIED_ELECTRONICALLY, "copied_electronically"),
          Map.entry(DIGITAL_THROUGHOUT, "digital_throughout"),
          Map.entry(RATED, "rated"),
          Map.entry(SATISFIED, "satisfied"),
          Map.entry(TIMED, "timed"),
          Map.entry(DUE, "due"),
          Map.entry(DUE_KEPT, "due_kept"));

  private MovedFigures() {}

  /** Of a row of sums. */
  static Map<Measure, Long> of(ResultSet row) throws SQLException {
    var counts = new EnumMap<Measure, Long>(Measure.class);
    for (var sum : SUMS.entrySet()) {
      counts.put(sum.getKey(), row.getLong(sum.getValue()));
    }
    counts.put(RESULT_EARLY, row.getLong("early") - row.getLong("ended_early"));
    counts.put(RESULT_ON_TIME, row.getLong("on_time") - row.getLong("ended_on_time"));
    counts.put(RESULT_OVERDUE, row.getLong("overdue") - row.getLong("ended_overdue"));
    return counts;
  }

  /** Of what is wanted: totals besides, and what remains of one when the other is known. */
  static Map<Measure, Long> derived(Map<Measure, Long> counts, Set<Measure> wanted) {
    var all = new EnumMap<Measure, Long>(Measure.class);
    all.putAll(counts);
    rest(all, RECEIVED_OTHERWISE, RECEIVED_IN_PERIOD, RECEIVED_ONLINE);
    rest(all, ONLINE_OTHERWISE, RECEIVED_ONLINE, ONLINE_FULL, ONLINE_PARTIAL);
    sum(all, RECEIVED, RECEIVED_IN_PERIOD, CARRIED_OVER);
    sum(all, PAID, PAID_ONLINE, PAID_DIRECTLY);
    sum(all, RESOLVED_KEPT, RESOLVED_EARLY, RESOLVED_ON_TIME);
    sum(all, RESOLVED, RESOLVED_KEPT, RESOLVED_OVERDUE);
    sum(all, RESULT_DIGITAL, RESULT_SCANNED, RESULT_ELECTRONIC);
    sum(all, RESULT, RESULT_EARLY, RESULT_ON_TIME, RESULT_OVERDUE);
    rest(all, IN_HAND, RECEIVED, RESOLVED);
    rest(all, IN_HAND_IN_TIME, IN_HAND, IN_HAND_OVERDUE);
    rest(all, OVERDUE_WITHOUT_APOLOGY, RESULT_OVERDUE, OVERDUE_APOLOGISED);
    rest(all, IN_PERIOD_KEPT, RECEIVED_IN_PERIOD, LATE_OF_PERIOD);
    rest(all, RECEIVED_KEPT, RECEIVED, RESOLVED_OVERDUE, IN_HAND_OVERDUE);
    all.keySet().retainAll(wanted);
    return all;
  }

  private static void sum(Map<Measure, Long> counts, Measure total, Measure... parts) {
    counts.put(total, Arrays.stream(parts).mapToLong(part -> of(counts, part)).sum());
  }

  private static void rest(
      Map<Measure, Long> counts, Measure rest, Measure total, Measure... parts) {
    counts.put(
        rest, of(counts, total) - Arrays.stream(parts).mapToLong(part -> of(counts, part)).sum());
  }

  private static long of(Map<Measure, Long> counts, Measure measure) {
    return counts.getOrDefault(measure, 0L);
  }
}
