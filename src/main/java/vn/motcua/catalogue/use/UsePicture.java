package vn.motcua.catalogue.use;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the agencies of some lines decided, to be asked for many procedures at once. */
public final class UsePicture {

  private final Set<String> notInUse;
  private final Map<UseKind, Map<Long, Map<String, UseDecision>>> decided =
      new EnumMap<>(UseKind.class);

  UsePicture(Set<String> notInUse, List<UseDecision> decisions) {
    this.notInUse = notInUse;
    for (var kind : UseKind.values()) {
      decided.put(kind, new HashMap<>());
    }
    for (var one : decisions) {
      decided
          .getOrDefault(one.kind(), Map.of())
          .computeIfAbsent(one.agencyId(), any -> new HashMap<>())
          .put(one.procedureCode(), one);
    }
  }

  /**
   * Whether it is so at the first agency of the line: the nearest one that decided counts.
   *
   * @param line agencies from the one asked about upwards
   */
  public boolean is(UseKind kind, String code, List<Long> line) {
    return decision(kind, code, line)
        .map(UseDecision::active)
        .orElseGet(() -> !notInUse.contains(code));
  }

  /** The decision that counts; empty when none of the line decided. */
  public Optional<UseDecision> decision(UseKind kind, String code, List<Long> line) {
    var ofKind = decided.getOrDefault(kind, Map.of());
    return line.stream()
        .map(agency -> ofKind.getOrDefault(agency, Map.of()).get(code))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The agency whose decision counts; null when none of the line decided. */
  public @Nullable Long decider(UseKind kind, String code, List<Long> line) {
    return decision(kind, code, line).map(UseDecision::agencyId).orElse(null);
  }
}
