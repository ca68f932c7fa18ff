package vn.motcua.settings;

import vn.motcua.shared.Actor;

/** The province of a hierarchy path: its first id. */
public final class Province {

  private Province() {}

  /**
   * @param path ids between slashes, {@code /12/3456/}
   * @return the id; 0 for an empty path, which stands for the whole country
   */
  public static long of(String path) {
    var ids = path.split("/", 3);
    return ids.length < 2 || ids[1].isEmpty() ? SettingValue.COUNTRY : Long.parseLong(ids[1]);
  }

  public static long of(Actor actor) {
    return of(actor.agencyPath());
  }

  /** The path of a province itself. */
  public static String path(long provinceId) {
    return "/" + provinceId + "/";
  }
}
