package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * Authority to sign that was given and received.
 *
 * @param mayGive whether this person signs of right and may let others
 * @param takers to whom it can be given
 * @param next address of the following page
 */
public record DelegationPage(
    List<Line> lines,
    boolean mayGive,
    DelegationForm form,
    List<Option> takers,
    List<Option> forms,
    List<LimitChoices.Box> fields,
    @Nullable String next,
    Problems problems) {

  public DelegationPage {
    lines = List.copyOf(lines);
    takers = List.copyOf(takers);
    forms = List.copyOf(forms);
    fields = List.copyOf(fields);
  }

  /** Whether fields were ticked, so that the page opens there. */
  public boolean anyField() {
    return fields.stream().anyMatch(LimitChoices.Box::ticked);
  }

  /**
   * One delegation in words.
   *
   * @param endUrl where it is ended; empty when it is over or not this person's to end
   */
  public record Line(
      String taker,
      String form,
      String giver,
      String fields,
      String span,
      String ground,
      String state,
      String endUrl) {}
}
