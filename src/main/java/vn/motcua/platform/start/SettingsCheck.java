package vn.motcua.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Looks at the settings of the environment before anything is started with them. */
class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    check(event.getEnvironment());
  }

  /**
   * @throws CannotStart for the first setting that cannot be used
   */
  static void check(Environment environment) {
    checkPort("MOTCUA_PORT", environment);
    checkPort("MOTCUA_PRACTICE_PORT", environment);
    checkAddress(environment.getProperty("MOTCUA_ADDRESS", ""));
    checkPublicAddress(environment.getProperty("motcua.public-address", ""));
    checkDatabase(
        environment.getProperty("motcua.database.url", ""),
        environment.getProperty("motcua.database.user", ""));
  }

  private static void checkPort(String name, Environment environment) {
    var port = environment.getProperty(name, "");
    if (!port.isEmpty() && !isPort(port)) {
      throw new CannotStart(
          name + " phải là một số từ 1 đến 65535, không phải “" + port + "”.",
          name + " must be a number from 1 to 65535, not “" + port + "”.");
    }
  }

  private static boolean isPort(String port) {
    return port.matches("[0-9]{1,5}")
        && Integer.parseInt(port) >= 1
        && Integer.parseInt(port) <= 65535;
  }

  private static void checkAddress(String address) {
    if (!address.isEmpty() && !isOfThisMachine(address)) {
      throw new CannotStart(
          "MOTCUA_ADDRESS phải là một địa chỉ mạng của máy này, không phải “" + address + "”.",
          "MOTCUA_ADDRESS must be a network address of this machine, not “" + address + "”.");
    }
  }

  private static boolean isOfThisMachine(String address) {
    try {
      var parsed = InetAddress.getByName(address);
      return parsed.isAnyLocalAddress() || NetworkInterface.getByInetAddress(parsed) != null;
    } catch (IOException unknown) {
      return false;
    }
  }

  private static void checkPublicAddress(String address) {
    if (!address.isEmpty() && !isWebAddress(address)) {
      throw new CannotStart(
          "MOTCUA_PUBLIC_ADDRESS phải có dạng https://ten-mien, không phải “" + address + "”.",
          "MOTCUA_PUBLIC_ADDRESS must look like https://name, not “" + address + "”.");
    }
  }

  private static boolean isWebAddress(String address) {
    try {
      var uri = new URI(address);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private static void checkDatabase(String url, String user) {
    if (url.isBlank()) {
      return;
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new CannotStart(
          "MOTCUA_DB_URL phải có dạng jdbc:postgresql://máy:cổng/cơ-sở-dữ-liệu.",
          "MOTCUA_DB_URL must look like jdbc:postgresql://host:port/database.");
    }
    if (user.isBlank()) {
      throw new CannotStart(
          "Đã đặt MOTCUA_DB_URL thì phải đặt cả MOTCUA_DB_USER.",
          "MOTCUA_DB_URL is set, so MOTCUA_DB_USER must be set too.");
    }
  }
}
