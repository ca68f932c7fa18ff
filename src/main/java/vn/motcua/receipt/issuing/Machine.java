package vn.motcua.receipt.issuing;

import java.util.List;
import vn.motcua.shared.Actor;

/** The system itself, which issues what somebody took the money for. */
public final class Machine {

  public static final Actor ACTOR = new Actor(0, "-", "", 0, "/", null, List.of());

  private Machine() {}
}
