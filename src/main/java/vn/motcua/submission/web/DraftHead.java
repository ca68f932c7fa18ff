package vn.motcua.submission.web;

import java.util.List;
import vn.motcua.platform.web.piece.Tab;

/**
 * What stands above every page of a draft.
 *
 * @param steps of the way to a dossier, the present one marked
 */
public record DraftHead(String id, String procedure, String agency, List<Tab> steps) {

  public DraftHead {
    steps = List.copyOf(steps);
  }

  /** Address of the draft. */
  public String path() {
    return DraftController.PATH + id;
  }
}
