package vn.motcua.audit;

import java.util.Map;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/** Writes what was done, by whom, in the caller's transaction. */
public interface AuditTrail {

  /**
   * Appends one entry; must run inside a transaction. Never waits for another writer.
   *
   * @param action past-tense name in kebab case, e.g. {@code dossier-received}
   * @param details small facts without personal data: codes, states, dates
   */
  void append(Actor actor, SubjectRef subject, String action, Map<String, ?> details);
}
