package vn.motcua.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The rules of axe-core, asked inside the page. The library's own way reads its script anew at each
 * look and carries the whole report over, also of all that is well.
 */
final class Axe {

  private static final String SCRIPT = "() => {" + AxeBuilder.getAxeScript() + "}";

  /** Frames hold papers to be printed, which are looked at by themselves. */
  private static final String GRAVE =
      """
      async () => {
        const report = await axe.run(document, { resultTypes: ['violations'], iframes: false });
        return report.violations
          .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
          .map(rule => `${rule.id}, ${rule.nodes.length} × ${rule.nodes[0].html}`);
      }
      """;

  private Axe() {}

  /** The serious and critical rules the page breaks as it is shown now, a line for each. */
  static List<String> grave(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(GRAVE)).stream().map(String::valueOf).toList();
  }
}
