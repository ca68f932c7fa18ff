package vn.motcua.organisation.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * Asks why a planned reorganisation is withdrawn.
 *
 * @param predecessors which would have ended and go on
 * @param successors which would have begun and are removed
 * @param on the day it was planned for
 */
public record WithdrawalPage(
    List<Option> crumbs,
    String back,
    List<Option> predecessors,
    List<Option> successors,
    String on,
    String reason,
    Problems problems) {

  public WithdrawalPage {
    crumbs = List.copyOf(crumbs);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }
}
