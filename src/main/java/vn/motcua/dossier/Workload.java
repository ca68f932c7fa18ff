package vn.motcua.dossier;

import vn.motcua.shared.Actor;

/** How many dossiers wait in each group of the worklist, for the menu and the home page. */
public interface Workload {

  /** Counts of what this person may see. */
  WorkCounts counts(Actor actor);
}
