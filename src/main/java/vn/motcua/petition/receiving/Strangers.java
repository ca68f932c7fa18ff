package vn.motcua.petition.receiving;

import java.util.List;
import vn.motcua.shared.Actor;

/** Who acts without an account: whoever sent the petition. */
public final class Strangers {

  public static final Actor SENDER = new Actor(0, "-", "", 0, "/", null, List.of());

  private Strangers() {}
}
