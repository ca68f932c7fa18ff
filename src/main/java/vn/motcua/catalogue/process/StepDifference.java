package vn.motcua.catalogue.process;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.search.Folded;

/**
 * One line of the comparison of two processes.
 *
 * @param before null for a step that was added
 * @param after null for a step that was left out
 */
public record StepDifference(@Nullable ProcessStep before, @Nullable ProcessStep after) {

  /** What a line says. */
  public enum Kind {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** What this line says; another place in the order alone is no change. */
  public Kind kind() {
    if (before == null) {
      return Kind.ADDED;
    }
    if (after == null) {
      return Kind.REMOVED;
    }
    return contents(before).equals(contents(after)) ? Kind.SAME : Kind.CHANGED;
  }

  /**
   * The lines of both in order: steps of the same name belong together (the longest such sequence),
   * and between them those of the same role.
   */
  public static List<StepDifference> between(List<ProcessStep> before, List<ProcessStep> after) {
    var longest = longest(before, after);
    var lines = new ArrayList<StepDifference>();
    var left = new ArrayList<ProcessStep>();
    var right = new ArrayList<ProcessStep>();
    var i = 0;
    var j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && sameName(before.get(i), after.get(j))) {
        pair(left, right, lines);
        lines.add(new StepDifference(before.get(i++), after.get(j++)));
      } else if (j == after.size()
          || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
        left.add(before.get(i++));
      } else {
        right.add(after.get(j++));
      }
    }
    pair(left, right, lines);
    return lines;
  }

  /** Whether anything differs. */
  public static boolean isAny(List<ProcessStep> before, List<ProcessStep> after) {
    return between(before, after).stream().anyMatch(line -> line.kind() != Kind.SAME);
  }

  /** Of the steps left over between two of the same name, those of the same role were renamed. */
  private static void pair(
      List<ProcessStep> left, List<ProcessStep> right, List<StepDifference> lines) {
    for (var old : left) {
      var renamed =
          right.stream().filter(step -> step.role() == old.role()).findFirst().orElse(null);
      if (renamed != null) {
        right
            .subList(0, right.indexOf(renamed))
            .forEach(step -> lines.add(new StepDifference(null, step)));
        right.subList(0, right.indexOf(renamed) + 1).clear();
      }
      lines.add(new StepDifference(old, renamed));
    }
    right.forEach(step -> lines.add(new StepDifference(null, step)));
    left.clear();
    right.clear();
  }

  /** Length of the longest common sequence of names from there on. */
  private static int[][] longest(List<ProcessStep> before, List<ProcessStep> after) {
    var longest = new int[before.size() + 1][after.size() + 1];
    for (var i = before.size() - 1; i >= 0; i--) {
      for (var j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            sameName(before.get(i), after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static boolean sameName(ProcessStep one, ProcessStep other) {
    return Folded.text(one.name()).equals(Folded.text(other.name()));
  }

  private static ProcessStep contents(ProcessStep step) {
    return new ProcessStep(
        0,
        step.name(),
        step.kind(),
        step.role(),
        step.unit(),
        step.workingHours(),
        step.participants());
  }
}
