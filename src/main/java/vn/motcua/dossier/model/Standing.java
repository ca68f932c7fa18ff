package vn.motcua.dossier.model;

import java.util.ArrayList;
import java.util.List;

/** The acts that stand: all but those taken back, and the taking back itself. */
public final class Standing {

  private Standing() {}

  /**
   * @param events of one dossier, in their order; an act is taken back by the one right after it
   */
  public static List<DossierEvent> of(List<DossierEvent> events) {
    var standing = new ArrayList<DossierEvent>();
    for (var event : events) {
      if (event.action() == Action.TAKE_BACK) {
        standing.removeLast();
      } else {
        standing.add(event);
      }
    }
    return standing;
  }
}
