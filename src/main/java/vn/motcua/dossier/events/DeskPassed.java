package vn.motcua.dossier.events;

import java.util.Map;

/**
 * Somebody's desk was passed on.
 *
 * @param pass number of the pass
 * @param byId account of who passed it on; 0 when it is no more
 * @param counts how many dossiers each account got
 */
public record DeskPassed(
    long pass, long byId, String byName, String fromName, Map<Long, Long> counts) {

  public DeskPassed {
    counts = Map.copyOf(counts);
  }
}
