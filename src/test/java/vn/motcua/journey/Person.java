package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody before a browser of their own. Whatever the browser complains about (a script error, a
 * breach of the content policy, a failed request, a status nobody expected) is a fault of ours.
 */
final class Person {

  static final String PASSWORD = "motcua-demo";

  /** Milliseconds until what should come is missed. */
  static final double PATIENCE = 30_000;

  /** Sees every print, of the page and of its frames. */
  private static final String COUNT_PRINTS =
      "window.print = () => { top.printed = (top.printed ?? 0) + 1; };";

  private final String address;
  private final BrowserContext context;
  private final List<String> faults = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>();
  private Page page;

  Person(String address, BrowserContext context) {
    this.address = address;
    this.context = context;
    context.addInitScript(COUNT_PRINTS);
    context.setDefaultTimeout(PATIENCE);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && !message.text().startsWith("Failed to load resource")) {
            faults.add("console: " + message.text());
          }
        });
    context.onWebError(error -> faults.add("script: " + error.error()));
    context.onResponse(this::judge);
    context.onRequestFailed(this::judge);
    page = context.newPage();
  }

  /** Such an answer is part of the story. */
  Person expecting(int status) {
    expected.add(status);
    return this;
  }

  private void judge(Response response) {
    if (response.status() >= 400 && !expected.contains(response.status())) {
      faults.add(response.status() + " " + response.request().method() + " " + response.url());
    }
  }

  /** What the browser itself gives up, at leaving a page or showing a download, is no failure. */
  private void judge(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure()) && !expected.contains(0)) {
      faults.add(request.failure() + " " + request.method() + " " + request.url());
    }
  }

  /** What went wrong since the last time this was asked. */
  List<String> faults() {
    var all = List.copyOf(faults);
    faults.clear();
    return all;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Closes the page, as with the window's cross, and opens an empty one. */
  Person reopens() {
    page.close();
    page = context.newPage();
    return this;
  }

  Person opens(String path) {
    page.navigate(path.startsWith("http") ? path : address + path);
    return this;
  }

  /** That page, as if the server had answered so. */
  Person shows(String path, int status, String html) {
    page.route(
        "**" + path,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("text/html;charset=UTF-8")
                    .setBody(html)));
    opens(path);
    page.unroute("**" + path);
    return this;
  }

  /** Answers of that path are slow: they come with {@link #getsAnswers}. */
  List<Route> holds(String path) {
    var held = new ArrayList<Route>();
    page.route("**" + path, held::add);
    return held;
  }

  /** What was held comes now. */
  Person getsAnswers(List<Route> held) {
    page.waitForCondition(() -> !held.isEmpty());
    held.forEach(Route::resume);
    return this;
  }

  /** Types, and waits until a draft with those words is kept. */
  Person keeps(String words, Runnable typing) {
    var sent = URLEncoder.encode(words, StandardCharsets.UTF_8);
    page.waitForResponse(
        answer ->
            answer.url().endsWith("/draft")
                && String.valueOf(answer.request().postData()).contains(sent),
        typing);
    return this;
  }

  /** The network cable comes out. */
  Person loses() {
    expected.add(0);
    context.setOffline(true);
    return this;
  }

  /** And in again. */
  Person finds() {
    context.setOffline(false);
    return this;
  }

  Person signsIn(String username) {
    return opens("/desk/sign-in")
        .types("Tên đăng nhập", username)
        .types("Mật khẩu", PASSWORD)
        .presses("Đăng nhập");
  }

  /** Fills the field with that label. */
  Person types(String label, String text) {
    field(label).fill(text);
    return this;
  }

  /** Fills the field with that label if nothing stands there already. */
  Person typesWhereEmpty(String label, String text) {
    return field(label).inputValue().isBlank() ? types(label, text) : this;
  }

  /** Chooses in the list with that label. */
  Person chooses(String label, Pattern option) {
    var field = field(label);
    field.selectOption(
        field
            .locator("option")
            .filter(new Locator.FilterOptions().setHasText(option))
            .first()
            .getAttribute("value"));
    return this;
  }

  /** Ticks the choice that begins so. */
  Person checks(String label) {
    field(label).check();
    return this;
  }

  /** Clicks the button that begins so; its key may follow. */
  Person presses(String button) {
    main(AriaRole.BUTTON, button).click();
    return this;
  }

  /** Clicks the link that begins so; its key may follow. */
  Person follows(String link) {
    main(AriaRole.LINK, link).click();
    return this;
  }

  /** Keys, one after the other. */
  Person hits(String... keys) {
    // before its scripts have run a page knows no keys
    page.waitForLoadState();
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Text from the keyboard into whatever has the focus. */
  Person writes(String text) {
    page.keyboard().type(text);
    return this;
  }

  Person sees(String words) {
    assertThat(page.locator("main")).containsText(words);
    return this;
  }

  /** Once the field with that id has the focus. */
  Person isAt(String id) {
    assertThat(page.locator("[id='" + id + "']")).isFocused();
    return this;
  }

  /** Once the first procedure found says so. */
  Person isOffered(String words) {
    assertThat(page.locator("#tim-thay .mc-choice").first()).containsText(words);
    return this;
  }

  /** Once the frame for the slip holds that form. */
  Person getsPrinted(String form) {
    assertThat(page.locator("iframe[data-slip-frame]"))
        .hasAttribute("src", Pattern.compile("/" + form + "$"));
    page.waitForCondition(() -> Integer.valueOf(1).equals(page.evaluate("window.printed")));
    return this;
  }

  /** Once the page is in that language. */
  Person reads(String language) {
    assertThat(page.locator("html")).hasAttribute("lang", language);
    return this;
  }

  Person doesNotSee(String words) {
    assertThat(page.locator("main")).not().containsText(words);
    return this;
  }

  Person seesTitle(String words) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText(words);
    return this;
  }

  Locator field(String label) {
    return page.locator("main").getByLabel(beginning(label)).first();
  }

  Locator main(AriaRole role, String name) {
    return page.locator("main")
        .getByRole(role, new Locator.GetByRoleOptions().setName(beginning(name)))
        .first();
  }

  String focused() {
    return String.valueOf(
        page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"));
  }

  String path() {
    return page.url().substring(address.length());
  }

  /** Escaped by hand: the browser knows no {@code \\Q…\\E}. */
  private static Pattern beginning(String words) {
    return Pattern.compile("^\\s*" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0"));
  }
}
