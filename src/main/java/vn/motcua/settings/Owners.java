package vn.motcua.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Whose values of a setting count at a place, and whose somebody may enter. */
public final class Owners {

  private Owners() {}

  /**
   * The agencies whose values count at a hierarchy path, the nearest first: the province, and for
   * settings a unit decides on, every agency from there up.
   */
  public static List<Long> of(LegalSetting<?> setting, String agencyPath) {
    if (!setting.perUnit()) {
      return List.of(Province.of(agencyPath));
    }
    return Arrays.stream(agencyPath.split("/", -1))
        .filter(part -> !part.isEmpty())
        .map(Long::valueOf)
        .toList()
        .reversed();
  }

  /**
   * The agency for which somebody enters values: the province; for settings a unit decides on, the
   * own agency of whoever manages no more than that. Empty without the right to either.
   */
  public static Optional<Long> enteredBy(Actor actor, LegalSetting<?> setting) {
    var province = Province.of(actor);
    if (actor.may(Permission.SETTING_MANAGE, Province.path(province))) {
      return Optional.of(province);
    }
    return setting.perUnit() && actor.may(Permission.SETTING_MANAGE, actor.agencyPath())
        ? Optional.of(actor.agencyId())
        : Optional.empty();
  }
}
