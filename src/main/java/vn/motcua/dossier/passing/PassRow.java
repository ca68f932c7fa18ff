package vn.motcua.dossier.passing;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;

/**
 * One dossier of a desk.
 *
 * @param version as seen by whoever passes the desk on
 * @param toId account of who gets it
 * @param outcome null while it is to be done
 */
public record PassRow(
    long dossierId, DossierCode code, long version, long toId, @Nullable Outcome outcome) {

  /** What became of it. */
  public enum Outcome {
    PASSED,
    /** Somebody changed the dossier meanwhile: left alone. */
    CHANGED,
    /** The one who was to get it may not do what is next, or the one who passes on may not. */
    NOT_ALLOWED;

    /** Key of its words, {@code passing.outcome.PASSED}. */
    public String messageKey() {
      return "passing.outcome." + name();
    }
  }
}
