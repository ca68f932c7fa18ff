package vn.motcua.petition.site;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The form of a petition, or the choice of the agency before it.
 *
 * @param agency whom it is for; empty = to be chosen
 * @param procedure name of the procedure it is about; empty = none
 * @param query what was sought among agencies
 * @param agencies what was found: addresses and names
 */
public record SendPage(
    SendForm form,
    String agency,
    String procedure,
    String query,
    List<Option> agencies,
    String files,
    Problems problems) {

  public SendPage {
    agencies = List.copyOf(agencies);
  }
}
