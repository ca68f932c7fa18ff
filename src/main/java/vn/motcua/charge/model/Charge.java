package vn.motcua.charge.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier was said to cost.
 *
 * @param lines how what was reckoned came about; none where no rule says what it costs
 * @param reckoned by the rules, in đồng; null = they say nothing
 * @param dong asked for; null = nobody has said
 * @param reason why it is not what was reckoned; empty when it is
 */
public record Charge(
    long id,
    String dossierCode,
    FeeFacts facts,
    List<ChargeLine> lines,
    @Nullable Long reckoned,
    @Nullable Long dong,
    String reason,
    String statedBy,
    Instant statedAt) {

  public Charge {
    lines = List.copyOf(lines);
  }

  /** Whether somebody asked for another amount than the rules say. */
  public boolean isOverridden() {
    return !reason.isEmpty();
  }

  /** In đồng; 0 also where nobody has said. */
  public long amount() {
    return dong == null ? 0 : dong;
  }
}
