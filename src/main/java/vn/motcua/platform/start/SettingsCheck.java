package vn.motcua.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Looks at the settings of the environment before anything is started with them. */
class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  /** A day, in minutes. */
  private static final int LONGEST_RESET = 1440;

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
    checkMail(
        environment.getProperty("motcua.mail.port", "587"),
        environment.getProperty("motcua.mail.security", "starttls"),
        environment.getProperty("motcua.reset-link-minutes", "30"));
    checkSms(environment.getProperty("motcua.sms.url", ""));
    checkPayment(
        environment.getProperty("motcua.payment.url", ""),
        environment.getProperty("motcua.payment.key", ""));
    checkReceipts(
        environment.getProperty("motcua.receipt.url", ""),
        environment.getProperty("motcua.receipt.secret", ""));
    checkProvider(
        environment.getProperty("motcua.oidc.issuer", ""),
        environment.getProperty("motcua.oidc.client", ""));
    checkScanDays(environment.getProperty("motcua.scan.abandoned-days", "30"));
    checkMessages(environment.getProperty("MOTCUA_MESSAGES", ""));
    checkClamd(environment.getProperty("motcua.records.clamd", ""));
    checkDatabase(
        environment.getProperty("motcua.database.url", ""),
        environment.getProperty("motcua.database.user", ""));
  }

  private static void checkMail(String port, String security, String minutes) {
    if (!isPort(port)) {
      throw new CannotStart(
          "MOTCUA_MAIL_PORT phải là một số từ 1 đến 65535, không phải “" + port + "”.",
          "MOTCUA_MAIL_PORT must be a number from 1 to 65535, not “" + port + "”.");
    }
    if (!security.matches("(?i)starttls|tls|none")) {
      throw new CannotStart(
          "MOTCUA_MAIL_SECURITY phải là starttls, tls hoặc none, không phải “" + security + "”.",
          "MOTCUA_MAIL_SECURITY must be starttls, tls or none, not “" + security + "”.");
    }
    if (!minutes.matches("[1-9][0-9]{0,3}") || Integer.parseInt(minutes) > LONGEST_RESET) {
      throw new CannotStart(
          "MOTCUA_RESET_MINUTES phải là số phút từ 1 đến 1440, không phải “" + minutes + "”.",
          "MOTCUA_RESET_MINUTES must be minutes from 1 to 1440, not “" + minutes + "”.");
    }
  }

  private static void checkSms(String url) {
    if (!url.isEmpty() && !isHttp(url)) {
      throw new CannotStart(
          "MOTCUA_SMS_URL phải có dạng https://nha-cung-cap/duong-dan, không phải “" + url + "”.",
          "MOTCUA_SMS_URL must look like https://provider/path, not “" + url + "”.");
    }
  }

  private static void checkPayment(String url, String key) {
    if (!url.isEmpty() && !isHttp(url)) {
      throw new CannotStart(
          "MOTCUA_PAYMENT_URL phải có dạng https://cong/duong-dan, không phải “" + url + "”.",
          "MOTCUA_PAYMENT_URL must look like https://gateway/path, not “" + url + "”.");
    }
    if (url.isEmpty() != key.isEmpty()) {
      throw new CannotStart(
          "MOTCUA_PAYMENT_URL và MOTCUA_PAYMENT_KEY phải đặt cùng nhau.",
          "MOTCUA_PAYMENT_URL and MOTCUA_PAYMENT_KEY must be set together.");
    }
  }

  /** Receipts name people: they travel encrypted, or stay on this machine. */
  private static void checkReceipts(String url, String secret) {
    if (!url.isEmpty()
        && !(isHttp(url) && url.matches("https://.+|http://127\\.0\\.0\\.1[:/].+"))) {
      throw new CannotStart(
          "MOTCUA_RECEIPT_URL phải có dạng https://noi-nhan/duong-dan, không phải “" + url + "”.",
          "MOTCUA_RECEIPT_URL must look like https://receiver/path, not “" + url + "”.");
    }
    if (!url.isEmpty() && secret.isBlank()) {
      throw new CannotStart(
          "Đã đặt MOTCUA_RECEIPT_URL thì phải đặt cả MOTCUA_RECEIPT_SECRET.",
          "MOTCUA_RECEIPT_URL is set, so MOTCUA_RECEIPT_SECRET must be set too.");
    }
  }

  private static void checkProvider(String issuer, String client) {
    if (!issuer.isEmpty() && !isHttp(issuer)) {
      throw new CannotStart(
          "MOTCUA_OIDC_ISSUER phải có dạng https://noi-cap/duong-dan, không phải “" + issuer + "”.",
          "MOTCUA_OIDC_ISSUER must look like https://provider/path, not “" + issuer + "”.");
    }
    if (issuer.isEmpty() != client.isEmpty()) {
      throw new CannotStart(
          "MOTCUA_OIDC_ISSUER và MOTCUA_OIDC_CLIENT phải đặt cùng nhau.",
          "MOTCUA_OIDC_ISSUER and MOTCUA_OIDC_CLIENT go together.");
    }
  }

  /** At 0, trays would be cleared away under the clerk's hands. */
  private static void checkScanDays(String days) {
    if (!days.matches("[1-9][0-9]{0,3}")) {
      throw new CannotStart(
          "MOTCUA_SCAN_DAYS phải là số ngày từ 1 đến 9999, không phải “" + days + "”.",
          "MOTCUA_SCAN_DAYS must be days from 1 to 9999, not “" + days + "”.");
    }
  }

  private static void checkMessages(String folder) {
    if (!folder.isEmpty() && !Files.isDirectory(Path.of(folder))) {
      throw new CannotStart(
          "MOTCUA_MESSAGES phải là một thư mục có thật, không phải “" + folder + "”.",
          "MOTCUA_MESSAGES must be a folder that exists, not “" + folder + "”.");
    }
  }

  private static void checkClamd(String address) {
    var colon = address.lastIndexOf(':');
    var named =
        address.startsWith("unix:")
            ? address.startsWith("unix:/")
            : colon > 0
                && address.substring(0, colon).matches("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]")
                && isPort(address.substring(colon + 1));
    if (!address.isEmpty() && !named) {
      throw new CannotStart(
          "MOTCUA_CLAMD phải có dạng máy:cổng hoặc unix:/đường-dẫn, không phải “" + address + "”.",
          "MOTCUA_CLAMD must look like host:port or unix:/path, not “" + address + "”.");
    }
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
      return isHttp(address) && uri.getQuery() == null && uri.getFragment() == null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private static boolean isHttp(String address) {
    try {
      var uri = new URI(address);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null;
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
