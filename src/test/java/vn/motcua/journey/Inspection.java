package vn.motcua.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at a page on all screens: axe where people sit, the width everywhere. */
final class Inspection {

  /** Pictures of every page looked at, wanted with {@code -Dmotcua.look=folder}. */
  private static final String FOLDER = System.getProperty("motcua.look", "");

  /** How wide the browser drew, and the innermost part that sticks out where nothing scrolls. */
  private static final String TOO_WIDE =
      """
      `drawn ${document.documentElement.clientWidth} of ${innerWidth}: ` +
      [...document.querySelectorAll('body *')]
        .filter(part => part.getBoundingClientRect().right > innerWidth)
        .filter(part => !part.parentElement.closest('.mc-nav, .mc-scroll'))
        .map(part => part.outerHTML.slice(0, 200))
        .at(-1)
      """;

  /** Words a card cuts off on the right, where nothing scrolls and no ellipsis says so. */
  private static final String CUT_OFF =
      """
      [...document.querySelectorAll('main .mc-flush *')]
        .filter(part => !part.closest('.mc-scroll, .cut, .visually-hidden'))
        .filter(part => part.checkVisibility() && part.getBoundingClientRect().right
            > part.closest('.mc-flush').getBoundingClientRect().right + 1)
        .map(part => part.outerHTML.slice(0, 200))
        .at(0) ?? ''
      """;

  private final List<String> findings = new ArrayList<>();

  /** Nothing, or a line for each finding. */
  List<String> findings() {
    return List.copyOf(findings);
  }

  void look(Person person, String name) {
    var page = person.page();
    for (var screen : Screen.values()) {
      page.setViewportSize(screen.width, screen.height);
      var at = name + " " + screen + ": ";
      if (screen == Screen.DESK || screen == Screen.PHONE) {
        Axe.grave(page).forEach(rule -> findings.add(at + rule));
        photograph(page, name, screen);
      }
      var width = page.evaluate("document.documentElement.scrollWidth");
      if (((Number) width).intValue() > screen.width) {
        findings.add(at + "the page is " + width + " pixels wide, " + page.evaluate(TOO_WIDE));
      }
      var cut = String.valueOf(page.evaluate(CUT_OFF));
      if (!cut.isEmpty()) {
        findings.add(at + "cut off: " + cut);
      }
    }
    page.setViewportSize(Screen.DESK.width, Screen.DESK.height);
    person.faults().forEach(fault -> findings.add(name + ": " + fault));
  }

  private static void photograph(Page page, String name, Screen screen) {
    if (!FOLDER.isEmpty()) {
      var file = name.replaceAll("[^A-Za-z0-9.-]+", "_") + "-" + screen.width + ".png";
      page.screenshot(picture(file));
      if (screen == Screen.DESK && page.locator("main [data-print]").count() > 0) {
        photographPrinted(page, file.replace(".png", "-print.png"));
      }
    }
  }

  /**
   * With the caret as it is: to hide it Playwright writes {@code style="caret-color: …"} into every
   * field, and where a script of ours copies one meanwhile, the browser reports a breach of the
   * content policy that is not the page's.
   */
  private static ScreenshotOptions picture(String file) {
    return new ScreenshotOptions()
        .setPath(Path.of(FOLDER, file))
        .setFullPage(true)
        .setCaret(ScreenshotCaret.INITIAL);
  }

  private static void photographPrinted(Page page, String file) {
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    page.screenshot(picture(file));
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
  }
}
