package vn.motcua.submission.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;

/**
 * What stands above every page of a draft.
 *
 * @param helped the person it is filled in for, and the page of that; null = oneself
 * @param steps of the way to a dossier, the present one marked
 */
public record DraftHead(
    String id, @Nullable Option helped, String procedure, String agency, List<Tab> steps) {

  public DraftHead {
    steps = List.copyOf(steps);
  }

  /** Address of the draft. */
  public String path() {
    return DraftController.PATH + id;
  }
}
