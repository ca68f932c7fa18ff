package vn.motcua.fee.rule;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/** For whom somebody lays fees down. */
public final class Scopes {

  private Scopes() {}

  /** The highest agency at or above the actor's own for which the actor may. */
  public static String of(Actor actor) {
    return above(actor.agencyPath()).stream()
        .filter(path -> actor.mayWholly(Permission.FEE_MANAGE, path))
        .findFirst()
        .orElseThrow(() -> new Denied(Permission.FEE_MANAGE));
  }

  private static List<String> above(String path) {
    var all = new ArrayList<String>();
    for (var end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
      all.add(path.substring(0, end + 1));
    }
    return all;
  }
}
