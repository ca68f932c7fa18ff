package vn.motcua.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.motcua.journey.Chromium;

/**
 * A first visit by telephone in the mountains: Chromium over what its tools call slow 3G, 400
 * kbit/s and two seconds until an answer begins, nothing of the page kept before. Usable is a page
 * whose text is painted and whose fields take what is typed.
 */
final class SlowLine {

  private static final double MOST_SECONDS = 5;
  private static final int VISITS = 3;
  private static final int BYTES_PER_SECOND = 50_000;
  private static final int LATENCY_MILLIS = 2_000;

  private static final String USABLE =
      """
      () => new Promise(done => {
        const paints = new PerformanceObserver(list => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) {
            paints.disconnect();
            const page = performance.getEntriesByType('navigation')[0];
            done(Math.max(first.startTime, page.domContentLoadedEventEnd));
          }
        });
        paints.observe({type: 'paint', buffered: true});
      })
      """;

  private SlowLine() {}

  /**
   * @param address of the server
   */
  static List<Finding> run(String address, PrintStream out) {
    var findings = new ArrayList<Finding>();
    for (var path : List.of("/", "/thu-tuc/1.001193")) {
      var seconds = median(address + path);
      out.printf("  slow 3G %-18s usable after %.1f s%n", path, seconds);
      findings.add(Finding.atMost("usable on slow 3G: " + path, MOST_SECONDS, seconds, "s"));
    }
    return findings;
  }

  private static double median(String address) {
    var visits = new ArrayList<Double>();
    for (var visit = 0; visit < VISITS; visit++) {
      visits.add(firstVisit(address));
    }
    Collections.sort(visits);
    return visits.get(VISITS / 2);
  }

  /** In seconds. */
  private static double firstVisit(String address) {
    var phone = new Browser.NewContextOptions().setViewportSize(360, 740);
    try (var context = Chromium.browser().newContext(phone)) {
      var page = context.newPage();
      slow(page);
      page.navigate(address);
      return ((Number) page.evaluate(USABLE)).doubleValue() / 1000;
    }
  }

  private static void slow(Page page) {
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", LATENCY_MILLIS);
    line.addProperty("downloadThroughput", BYTES_PER_SECOND);
    line.addProperty("uploadThroughput", BYTES_PER_SECOND);
    var tools = page.context().newCDPSession(page);
    tools.send("Network.enable");
    tools.send("Network.emulateNetworkConditions", line);
  }
}
