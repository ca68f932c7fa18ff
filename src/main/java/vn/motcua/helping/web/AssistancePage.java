package vn.motcua.helping.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * Somebody being helped.
 *
 * @param words of the consent
 * @param phone to which a code can go; empty when none can
 * @param codeId of the code on its way; empty before
 * @param shown the code itself where a demonstration shows it; else empty
 * @param until the hour at which it is over by itself; empty while it is not open
 * @param dossiers handed in: codes
 * @param sent the code of the one handed in just now; empty otherwise
 */
public record AssistancePage(
    long id,
    State state,
    String name,
    String identityNumber,
    String team,
    String words,
    String phone,
    String codeId,
    String shown,
    String until,
    List<Option> drafts,
    List<String> dossiers,
    String sent,
    Problems problems) {

  /** How far it is. */
  public enum State {
    WAITING,
    OPEN,
    OVER
  }

  public AssistancePage {
    drafts = List.copyOf(drafts);
    dossiers = List.copyOf(dossiers);
  }

  public boolean isWaiting() {
    return state == State.WAITING;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
