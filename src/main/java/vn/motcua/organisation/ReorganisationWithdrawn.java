package vn.motcua.organisation;

import java.util.List;
import vn.motcua.shared.Actor;

/**
 * A planned reorganisation was withdrawn before its day; sent within its transaction, before the
 * successors are removed, so that others remove what they had prepared for them.
 */
public record ReorganisationWithdrawn(
    Actor actor, List<Long> predecessors, List<Long> successors, String reason) {

  public ReorganisationWithdrawn {
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }
}
