package vn.motcua.dossier;

import java.util.EnumMap;
import java.util.Map;

/** How many dossiers each list holds for this person. */
public record WorklistCounts(Map<Worklist, Integer> of) {

  public WorklistCounts {
    of = Map.copyOf(of.isEmpty() ? new EnumMap<>(Worklist.class) : of);
  }

  public int of(Worklist list) {
    return of.getOrDefault(list, 0);
  }
}
