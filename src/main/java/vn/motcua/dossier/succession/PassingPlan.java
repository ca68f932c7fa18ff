package vn.motcua.dossier.succession;

import java.util.List;
import java.util.Map;

/**
 * What the administrator chose: who gets what.
 *
 * @param rest the successor of whatever nothing else names
 * @param departments successor by department of the agency that ended
 * @param accounts successor by account
 * @param staff successor by member of staff without an account
 * @param places names of villages by successor, as addresses write them
 * @param document on which ground
 */
public record PassingPlan(
    PassingRule rule,
    long rest,
    Map<Long, Long> departments,
    Map<Long, Long> accounts,
    Map<Long, Long> staff,
    Map<Long, List<String>> places,
    String document) {

  public PassingPlan {
    departments = Map.copyOf(departments);
    accounts = Map.copyOf(accounts);
    staff = Map.copyOf(staff);
    places = Map.copyOf(places);
  }

  /** Everything to one successor. */
  public static PassingPlan all(long successorId, String document) {
    return new PassingPlan(
        PassingRule.ONE, successorId, Map.of(), Map.of(), Map.of(), Map.of(), document);
  }
}
