package vn.motcua.evaluation.model;

import java.util.OptionalInt;
import vn.motcua.shared.Timeliness;

/** The points of one dossier. */
public final class DossierPoints {

  private DossierPoints() {}

  /**
   * Indices 1 and 2: shorter than the limit 2, as long 1, longer 0. Without a limit there is
   * nothing to compare with: empty.
   */
  public static OptionalInt time(Timeliness timeliness) {
    return switch (timeliness) {
      case EARLY -> OptionalInt.of(2);
      case ON_TIME -> OptionalInt.of(1);
      case OVERDUE -> OptionalInt.of(0);
      case UNDATED -> OptionalInt.empty();
    };
  }

  /**
   * Index 3.
   *
   * @param contacts without those the applicant caused
   */
  public static int contacts(int contacts, Thresholds thresholds) {
    return ofFew(contacts, thresholds.contacts());
  }

  /**
   * Index 4.
   *
   * @param places the one-stop desk included; the agency that leads a site check the law asks for
   *     is none of them
   */
  public static int places(int places, Thresholds thresholds) {
    return ofFew(places, thresholds.places());
  }

  private static int ofFew(int times, int stillOne) {
    return times == 0 ? 2 : times <= stillOne ? 1 : 0;
  }

  /**
   * Index 7: early and nobody complained 2, on time and nobody did 1. A result that comes late
   * fulfils neither, so it has 0. Empty when nobody complained and there was no limit.
   *
   * @param petitioned whether somebody complained of conduct, unless it was found untrue
   */
  public static OptionalInt conduct(Timeliness timeliness, boolean petitioned) {
    return petitioned ? OptionalInt.of(0) : time(timeliness);
  }
}
