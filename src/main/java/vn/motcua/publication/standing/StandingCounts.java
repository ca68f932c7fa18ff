package vn.motcua.publication.standing;

import java.util.Collection;

/**
 * How many procedures of a desk stand how.
 *
 * @param handled posted, missing and stale together
 * @param late of those missing or stale
 */
public record StandingCounts(
    int handled, int posted, int missing, int stale, int late, int withdrawn) {

  public static StandingCounts of(Collection<Standing> standings) {
    var posted = count(standings, StandingState.POSTED);
    var missing = count(standings, StandingState.MISSING);
    var stale = count(standings, StandingState.STALE);
    return new StandingCounts(
        posted + missing + stale,
        posted,
        missing,
        stale,
        (int) standings.stream().filter(Standing::late).count(),
        count(standings, StandingState.WITHDRAWN));
  }

  private static int count(Collection<Standing> standings, StandingState state) {
    return (int) standings.stream().filter(standing -> standing.state() == state).count();
  }
}
