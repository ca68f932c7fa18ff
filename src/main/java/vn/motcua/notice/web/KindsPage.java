package vn.motcua.notice.web;

import java.util.List;

/** Which kinds of notices somebody wants. */
public record KindsPage(List<Choice> choices, boolean done) {

  public KindsPage {
    choices = List.copyOf(choices);
  }

  /**
   * A kind.
   *
   * @param optional false for what nobody may do without
   */
  public record Choice(String name, String words, String about, boolean wanted, boolean optional) {}
}
