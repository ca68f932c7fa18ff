package vn.motcua.demonstration;

import java.util.List;
import java.util.Random;

/**
 * What is asked for, and how often: mostly certified copies and civil status, as in the communes'
 * published figures.
 */
final class Script {

  /** A procedure with its weight among a hundred. */
  private record Part(String procedure, int weight) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("2.000815", 40),
          new Part("2.000884", 8),
          new Part("1.004873", 14),
          new Part("1.001193", 7),
          new Part("2.000635", 5),
          new Part("1.000656", 3),
          new Part("1.004859", 5),
          new Part("2.001035", 5),
          new Part("1.001022", 2),
          new Part("1.004884", 2),
          new Part("1.001776", 3),
          new Part("1.010803", 2),
          new Part("1.001699", 1),
          new Part("1.012796", 2),
          new Part("1.013979", 1));

  /** How a dossier's life goes. */
  enum Plot {
    SMOOTH,
    SLOW,
    SUPPLEMENTED,
    LEFT_UNSUPPLEMENTED,
    TURNED_AWAY,
    REFUSED_AT_INTAKE,
    REFUSED_AFTER_APPRAISAL,
    RESCHEDULED,
    WITHDRAWN,
    SENT_BACK
  }

  private final Random random;

  Script(Random random) {
    this.random = random;
  }

  String procedure() {
    var draw = random.nextInt(PARTS.stream().mapToInt(Part::weight).sum());
    for (var part : PARTS) {
      draw -= part.weight();
      if (draw < 0) {
        return part.procedure();
      }
    }
    throw new IllegalStateException();
  }

  Plot plot() {
    var draw = random.nextInt(100);
    if (draw < 58) {
      return Plot.SMOOTH;
    }
    if (draw < 76) {
      return Plot.SLOW;
    }
    return switch (draw) {
      case 76, 77, 78, 79, 80 -> Plot.SUPPLEMENTED;
      case 81, 82 -> Plot.LEFT_UNSUPPLEMENTED;
      case 83, 84, 85 -> Plot.TURNED_AWAY;
      case 86 -> Plot.REFUSED_AT_INTAKE;
      case 87 -> Plot.REFUSED_AFTER_APPRAISAL;
      case 88, 89, 90 -> Plot.RESCHEDULED;
      case 91, 92 -> Plot.WITHDRAWN;
      default -> Plot.SENT_BACK;
    };
  }
}
