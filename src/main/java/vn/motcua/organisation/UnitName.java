package vn.motcua.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A unit's name taken apart: {@code Xã Vĩnh Hoàng} is of the kind {@code Xã}, short {@code Vĩnh
 * Hoàng}.
 */
public record UnitName(String kind, String shortName) {

  /** Longer kinds before those they begin with. */
  private static final List<String> KINDS =
      List.of(
          "Thành phố", "Tỉnh", "Thị xã", "Thị trấn", "Quận", "Huyện", "Phường", "Xã", "Đặc khu");

  /** The name taken apart; empty when it begins with no kind of unit. */
  static Optional<UnitName> parse(String written) {
    var folded = written.toLowerCase(Locale.ROOT);
    return KINDS.stream()
        .filter(kind -> folded.startsWith(kind.toLowerCase(Locale.ROOT) + " "))
        .findFirst()
        .map(kind -> new UnitName(kind, written.substring(kind.length() + 1).strip()));
  }

  /** The list writes some kinds as {@code Thành Phố} or {@code xã}; ours are uniform. */
  public static UnitName of(String written) {
    return parse(written)
        .orElseThrow(() -> new IllegalArgumentException("Not the name of a unit: " + written));
  }

  /** {@code Xã Vĩnh Hoàng} */
  public String full() {
    return kind + " " + shortName;
  }

  /** {@code Ủy ban nhân dân xã Vĩnh Hoàng} */
  public String body() {
    return "Ủy ban nhân dân " + kind.toLowerCase(Locale.ROOT) + " " + shortName;
  }
}
