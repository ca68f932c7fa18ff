package vn.motcua.dossier;

import java.util.Map;

/** How many dossiers of each list lie at one agency. */
public record AgencyCounts(long agencyId, Map<Worklist, Integer> of) {

  public AgencyCounts {
    of = Map.copyOf(of);
  }

  public int of(Worklist list) {
    return of.getOrDefault(list, 0);
  }
}
