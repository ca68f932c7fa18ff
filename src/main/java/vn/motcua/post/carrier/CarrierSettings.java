package vn.motcua.post.carrier;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.motcua.platform.start.CannotStart;

/**
 * Where the carrier is.
 *
 * @param url empty = none is connected
 * @param key shared with the carrier, signs both ways; at least 16 characters
 * @param customer as the carrier knows this system
 */
@ConfigurationProperties("motcua.post")
record CarrierSettings(String url, String key, String customer) {

  private static final int SHORTEST_KEY = 16;

  CarrierSettings {
    if (!url.isEmpty() && !isSafe(url)) {
      throw new CannotStart(
          "MOTCUA_POST_URL phải có dạng https://doanh-nghiep-buu-chinh/duong-dan, không phải “"
              + url
              + "”.",
          "MOTCUA_POST_URL must look like https://postal-company/path, not “" + url + "”.");
    }
    if (!url.isEmpty() && key.length() < SHORTEST_KEY) {
      throw new CannotStart(
          "Đặt MOTCUA_POST_URL thì MOTCUA_POST_KEY phải có ít nhất 16 ký tự.",
          "With MOTCUA_POST_URL, MOTCUA_POST_KEY must have at least 16 characters.");
    }
  }

  boolean isConnected() {
    return !url.isEmpty();
  }

  /** Addresses of people are on the way: encrypted, or within this machine. */
  private static boolean isSafe(String url) {
    if (!url.matches("https?://[^\\s/]+\\S*")) {
      return false;
    }
    var address = URI.create(url);
    return address.getHost() != null
        && ("https".equals(address.getScheme()) || isThisMachine(address.getHost()));
  }

  private static boolean isThisMachine(String host) {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }
}
