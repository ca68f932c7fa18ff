package vn.motcua.evaluation.model;

import java.util.OptionalInt;

/** The points an agency has as a whole; empty where nobody said what they hang on. */
public final class UnitPoints {

  private static final int WHOLE = 100;

  private UnitPoints() {}

  public static OptionalInt of(Index index, UnitFigures figures, Thresholds thresholds) {
    return switch (index) {
      case ORGANISATION -> organisation(figures, thresholds);
      case PUBLICITY -> publicity(figures);
      case PETITIONS -> petitions(figures, thresholds);
      case ONLINE -> online(figures, thresholds);
      case TOTAL_TIME, UNIT_TIME, CONTACTS, PLACES, CONDUCT ->
          throw new IllegalArgumentException(index + " is of dossiers");
    };
  }

  /** Index 5. */
  private static OptionalInt organisation(UnitFigures figures, Thresholds thresholds) {
    var listed = figures.listed();
    var onTheSpot = figures.onTheSpot();
    var atDesk = figures.atDesk();
    if (listed == null || onTheSpot == null || atDesk == null || listed == 0) {
      return OptionalInt.empty();
    }
    if (reaches(onTheSpot, listed, thresholds.onTheSpot())) {
      return OptionalInt.of(2);
    }
    return OptionalInt.of(reaches(atDesk, listed, thresholds.atDesk()) ? 1 : 0);
  }

  /** Index 6: posted up and electronic 2, either of them 1. */
  private static OptionalInt publicity(UnitFigures figures) {
    var posted = figures.posted();
    return posted == null
        ? OptionalInt.empty()
        : OptionalInt.of((posted ? 1 : 0) + (figures.isPublished() ? 1 : 0));
  }

  /** Index 8: none at all, or all in time 2; one that dragged on 0. */
  private static OptionalInt petitions(UnitFigures figures, Thresholds thresholds) {
    var petitions = figures.petitions();
    var onTime = figures.petitionsOnTime();
    var prolonged = figures.petitionsProlonged();
    if (petitions == null || onTime == null || prolonged == null) {
      return OptionalInt.empty();
    }
    if (prolonged > 0) {
      return OptionalInt.of(0);
    }
    if (reaches(onTime, petitions, WHOLE)) {
      return OptionalInt.of(2);
    }
    return OptionalInt.of(reaches(onTime, petitions, thresholds.petitionsOnTime()) ? 1 : 0);
  }

  /** Index 9. */
  private static OptionalInt online(UnitFigures figures, Thresholds thresholds) {
    if (figures.inUse() == 0 || figures.received() == 0) {
      return OptionalInt.empty();
    }
    var share = figures.receivedOnline();
    if (figures.online() == 0
        || figures.onlineLate() > 0
        || !reaches(share, figures.received(), thresholds.onlineSome())) {
      return OptionalInt.of(0);
    }
    var many =
        reaches(share, figures.received(), thresholds.onlineMany())
            && reaches(figures.online(), figures.inUse(), thresholds.onlineProcedures());
    return OptionalInt.of(many ? 2 : 1);
  }

  private static boolean reaches(long part, long all, int percent) {
    return part * WHOLE >= all * percent;
  }
}
