package vn.motcua.portal.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Status;

/**
 * What the code on a print says.
 *
 * @param state null when this system never printed that code
 * @param about what the state means for the reader
 * @param facts to be compared with the paper
 */
public record PrintPage(@Nullable Status state, String about, String title, List<Fact> facts) {

  public PrintPage {
    facts = List.copyOf(facts);
  }

  /** A fact and its name. */
  public record Fact(String name, String value) {}
}
