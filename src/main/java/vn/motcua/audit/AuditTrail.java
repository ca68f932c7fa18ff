package vn.motcua.audit;

import java.util.Map;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/** Writes what was done, by whom, in the caller's transaction. */
public interface AuditTrail {

  /**
   * Appends one entry to the subject's chain; must run inside a transaction.
   *
   * @param action past-tense name in kebab case, e.g. {@code dossier-received}
   * @param details small facts without personal data: codes, states, dates
   */
  void append(Actor actor, SubjectRef subject, String action, Map<String, ?> details);
}
