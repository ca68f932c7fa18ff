package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Forms of the desk as a browser sends them, over real HTTP. */
public final class DeskForms {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  private DeskForms(String address) {
    this.address = address;
  }

  /** An account of the demonstration in a browser of its own. */
  public static DeskForms signedIn(String address, String username)
      throws IOException, InterruptedException {
    var forms = new DeskForms(address);
    var answer =
        forms.send(
            "/desk/sign-in", "/desk/sign-in", "username=" + username + "&password=" + Api.PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(302);
    return forms;
  }

  /**
   * Begins to sign papers of the tray.
   *
   * @param picks each {@code kind:id:version}
   */
  public void sign(List<String> picks) throws IOException, InterruptedException {
    var form =
        picks.stream()
            .map(pick -> "&pick=" + URLEncoder.encode(pick, StandardCharsets.UTF_8))
            .collect(Collectors.joining("", "pin=" + Api.PASSWORD, ""));
    var answer = send("/desk/signing", "/desk/signing/batches", form);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .contains("/desk/signing/batches/");
  }

  /** Sends a form that stands on a page. */
  private HttpResponse<String> send(String page, String path, String form)
      throws IOException, InterruptedException {
    var token = URLEncoder.encode(token(page), StandardCharsets.UTF_8);
    return browser.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form + "&_csrf=" + token))
            .build(),
        BodyHandlers.ofString());
  }

  private String token(String path) throws IOException, InterruptedException {
    var page =
        browser.send(
            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    var found = TOKEN.matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
