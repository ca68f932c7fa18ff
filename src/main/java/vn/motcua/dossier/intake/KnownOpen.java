package vn.motcua.dossier.intake;

import java.util.List;

/**
 * What whoever hands in an intake knows of dossiers the same person already has open of the same
 * procedure.
 *
 * @param codes of those open dossiers beside which this one is to be taken in
 * @param reason why it is to be taken in beside them; empty when nothing is known
 */
public record KnownOpen(Way way, List<String> codes, String reason) {

  /** What happens when something is open. */
  public enum Way {
    /** Nobody looks: the system itself files, or the person is turned away anyway. */
    UNNOTICED,
    /** It is taken in, the trail names what was open. */
    TOLD,
    /** It is refused until every open dossier is known and a reason given. */
    ASKED
  }

  public static final KnownOpen UNNOTICED = new KnownOpen(Way.UNNOTICED, List.of(), "");
  public static final KnownOpen TOLD = new KnownOpen(Way.TOLD, List.of(), "");

  public KnownOpen {
    codes = List.copyOf(codes);
  }

  /** Asked about everything open that is not among the codes. */
  public static KnownOpen of(List<String> codes, String reason) {
    return new KnownOpen(Way.ASKED, codes, reason);
  }
}
