package vn.motcua.platform.web;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of static files with the hash of their content. The files lie in the program and change
 * only with it, so each address is worked out once; every page names a dozen.
 */
public final class StaticFiles {

  private final UnaryOperator<@Nullable String> addresses;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * @param addresses answers the address of a path, null for one that is no file
   */
  public StaticFiles(UnaryOperator<@Nullable String> addresses) {
    this.addresses = addresses;
  }

  /**
   * @param path {@code /css/theme.css}; one that is no file fails the page
   */
  String address(String path) {
    var address = known.get(path);
    if (address == null) {
      address = Objects.requireNonNull(addresses.apply(path), () -> "No static file " + path);
      known.put(path, address);
    }
    return address;
  }
}
