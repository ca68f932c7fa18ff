package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Actor;

/**
 * A reorganisation was laid down; sent within its transaction, so that others prepare the
 * successors too.
 *
 * @param on first day of the successors
 */
public record AgenciesSucceeded(
    Actor actor, List<Long> predecessors, List<Long> successors, LocalDate on, String document) {

  public AgenciesSucceeded {
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }
}
