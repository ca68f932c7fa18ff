package vn.motcua.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The machine's Chromium, started once for a test run; {@code MOTCUA_CHROMIUM} names another. */
public final class Chromium {

  private static final String USUAL = "/usr/bin/chromium";

  /** Nothing but the pages we ask for goes over the network. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final Browser BROWSER = start();

  private Chromium() {}

  public static Browser browser() {
    return BROWSER;
  }

  private static Browser start() {
    // as long as people wait for anything else here: other tests run meanwhile
    PlaywrightAssertions.setDefaultAssertionTimeout(Person.PATIENCE);
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    var program = Objects.requireNonNullElse(System.getenv("MOTCUA_CHROMIUM"), USUAL);
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(Path.of(program)).setArgs(FLAGS));
  }
}
