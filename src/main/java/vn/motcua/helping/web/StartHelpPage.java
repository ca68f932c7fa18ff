package vn.motcua.helping.web;

import java.util.List;
import vn.motcua.helping.assisting.BeginAssistance.Typed;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * Where somebody begins to help.
 *
 * @param proven whether the reader's own account is
 * @param teams in whose name the reader helps; none = no helper
 * @param open address and name of the one being helped; none or one
 * @param lately those helped before: address, name and day
 */
public record StartHelpPage(
    boolean proven,
    List<Option> teams,
    List<Option> open,
    List<Option> lately,
    Typed typed,
    Problems problems) {

  public StartHelpPage {
    teams = List.copyOf(teams);
    open = List.copyOf(open);
    lately = List.copyOf(lately);
  }
}
