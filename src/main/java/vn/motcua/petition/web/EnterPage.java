package vn.motcua.petition.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/** The form of a petition that did not come by web. */
public record EnterPage(
    EnterForm form, List<Option> sources, List<Option> concerns, String files, Problems problems) {

  public EnterPage {
    sources = List.copyOf(sources);
    concerns = List.copyOf(concerns);
  }
}
