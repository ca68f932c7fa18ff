/**
 * Evaluation of the handling of dossiers (NĐ 61/2018/NĐ-CP art. 28–32, TT 01/2018/TT-VPCP art.
 * 12–15): nine indices of 0, 1 or 2 points for dossiers, officers and agencies.
 *
 * <p>What the system knows is counted from the facts of {@code reporting} and the events of
 * dossiers; what it cannot know is declared by the agency and appraised by somebody else. What has
 * no source is left out, and every total says out of how many indices it is.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "identity",
      "workcalendar",
      "settings",
      "catalogue",
      "dossier",
      "dossier :: model",
      "history",
      "petition",
      "petition :: events",
      "petition :: model",
      "export",
      "reporting",
      "reporting :: period",
      "reporting :: form",
      "reporting :: counting",
      "reporting :: web"
    })
@NullMarked
package vn.motcua.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
