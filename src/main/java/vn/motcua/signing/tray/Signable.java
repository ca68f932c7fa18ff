package vn.motcua.signing.tray;

import java.util.List;
import vn.motcua.shared.Actor;

/** A kind of paper of another module that waits for signatures; a bean of that module. */
public interface Signable {

  /** As many papers of a kind as the tray shows at once. */
  int MOST = 200;

  /** The page of the tray on which a paper is read and signed. */
  static String page(String kind, long id) {
    return "/desk/signing/papers/" + kind + "/" + id;
  }

  /**
   * Stable and short, lower case and hyphens only: part of addresses and of stored rows. Its words
   * are the message {@code signable.<kind>} of the module whose papers they are.
   */
  String kind();

  /**
   * What this person may sign now, the most urgent first; at most {@link #MOST}. Rights are part of
   * the question: nothing is filtered afterwards.
   */
  List<WaitingPaper> waiting(Actor actor);

  /** How many wait for this person, for the menu; every page asks it. */
  int count(Actor actor);

  /**
   * The paper as it will be signed, a PDF, and which version of it that is.
   *
   * @throws vn.motcua.shared.NotVisible when it is not there, or not this person's to sign
   */
  PaperPreview preview(Actor actor, long id);

  /**
   * Signs one paper and keeps it, whole or not at all. Making signatures may take seconds and other
   * systems: that belongs before the transaction that keeps the outcome, and that transaction asks
   * the version again.
   *
   * @param version the one that was read: another one is not signed
   * @return where the signed paper is found
   * @throws vn.motcua.shared.StaleVersion when it was changed, or signed by somebody meanwhile
   * @throws vn.motcua.shared.NotVisible when it is not there, or not this person's to sign
   * @throws vn.motcua.shared.Refused when it cannot be signed
   * @throws vn.motcua.shared.Unavailable when another system that is needed does not answer
   */
  SignedPaper sign(Actor actor, long id, long version, Signatory signatory);
}
