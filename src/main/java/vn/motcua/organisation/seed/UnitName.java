package vn.motcua.organisation.seed;

import java.util.List;
import java.util.Locale;

/**
 * A unit's name taken apart: {@code Xã Vĩnh Hoàng} is of the kind {@code Xã}, short {@code Vĩnh
 * Hoàng}.
 */
record UnitName(String kind, String shortName) {

  /** Longer kinds before those they begin with. */
  private static final List<String> KINDS =
      List.of(
          "Thành phố", "Tỉnh", "Thị xã", "Thị trấn", "Quận", "Huyện", "Phường", "Xã", "Đặc khu");

  /** The list writes some kinds as {@code Thành Phố} or {@code xã}; ours are uniform. */
  static UnitName of(String written) {
    var folded = written.toLowerCase(Locale.ROOT);
    for (var kind : KINDS) {
      if (folded.startsWith(kind.toLowerCase(Locale.ROOT) + " ")) {
        return new UnitName(kind, written.substring(kind.length() + 1).strip());
      }
    }
    throw new IllegalArgumentException("Not the name of a unit: " + written);
  }

  String full() {
    return kind + " " + shortName;
  }

  /** {@code Ủy ban nhân dân xã Vĩnh Hoàng} */
  String body() {
    return "Ủy ban nhân dân " + kind.toLowerCase(Locale.ROOT) + " " + shortName;
  }
}
