package vn.motcua.fee.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * A rule to be entered.
 *
 * @param procedure null until one is chosen
 * @param found the procedures the words find
 */
public record RulePage(
    @Nullable Procedure procedure,
    String query,
    List<Procedure> found,
    RuleForm typed,
    List<Option> channels,
    List<Option> timings,
    List<Option> formulas,
    Problems problems) {

  public RulePage {
    found = List.copyOf(found);
  }
}
