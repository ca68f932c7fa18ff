package vn.motcua.satisfaction.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which lines may stand beside their total: the smallest are left out until what the total holds
 * besides the others is nothing, or enough to hide one person in.
 */
public final class Remainder {

  private Remainder() {}

  /**
   * @param total answers told of all together; 0 = the total is not told, so nothing can be had
   *     from it
   * @param lines answers told of each line
   * @return those that may be told
   */
  public static Set<String> safe(int total, Map<String, Integer> lines, int least) {
    var safe = new HashMap<>(lines);
    var rest = total - sum(safe);
    while (total > 0 && rest != 0 && Math.abs(rest) < least && !safe.isEmpty()) {
      var smallest =
          safe.entrySet().stream()
              .min(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
              .orElseThrow();
      safe.remove(smallest.getKey());
      rest = total - sum(safe);
    }
    return Set.copyOf(safe.keySet());
  }

  private static int sum(Map<String, Integer> lines) {
    return lines.values().stream().mapToInt(Integer::intValue).sum();
  }
}
