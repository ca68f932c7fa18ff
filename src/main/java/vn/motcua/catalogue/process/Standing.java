package vn.motcua.catalogue.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.store.ProcessVersion;

/**
 * How an agency stands to the process of one procedure on a day.
 *
 * @param own what the agency laid down itself; null when it follows others
 * @param above what it would follow without its own; null = the template
 * @param draft what the agency works on
 * @param steps those dossiers get: its own, else those from above, else the template's
 * @param inherited the steps without its own
 */
public record Standing(
    Procedure procedure,
    @Nullable ProcessVersion own,
    @Nullable ProcessVersion above,
    @Nullable ProcessVersion draft,
    List<ProcessStep> steps,
    List<ProcessStep> inherited) {

  /** Where the steps come from. */
  public enum Source {
    OWN,
    INHERITED,
    TEMPLATE
  }

  public Source source() {
    if (own != null) {
      return Source.OWN;
    }
    return above == null ? Source.TEMPLATE : Source.INHERITED;
  }

  /** Lines that differ from what it would follow otherwise; 0 unless it has its own. */
  public int differences() {
    return own == null
        ? 0
        : (int)
            StepDifference.between(inherited, steps).stream()
                .filter(line -> line.kind() != StepDifference.Kind.SAME)
                .count();
  }

  public boolean isOverLimit() {
    return ProcessRules.limits(steps, procedure).stream().anyMatch(ProcessRules.Measure::isOver);
  }

  /** The published version the steps come from; null for the template. */
  public @Nullable ProcessVersion followed() {
    return own == null ? above : own;
  }
}
