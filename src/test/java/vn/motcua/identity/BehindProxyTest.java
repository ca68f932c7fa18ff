package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.testing.JourneyTest;

/** What a real server sends to a browser, with and without a proxy in front that speaks HTTPS. */
@JourneyTest
class BehindProxyTest {

  @LocalServerPort int port;

  @Test
  void cookies_are_secure_and_https_is_kept_when_the_proxy_says_https() throws Exception {
    var answer = signIn("https");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(cookie(answer, "MOTCUA=")).contains("Secure", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void cookies_work_without_https_and_nothing_demands_it() throws Exception {
    var answer = signIn("http");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(cookie(answer, "MOTCUA="))
        .contains("HttpOnly", "SameSite=Lax")
        .doesNotContain("Secure");
  }

  private HttpResponse<String> signIn(String scheme) throws IOException, InterruptedException {
    try (var browser = HttpClient.newHttpClient()) {
      var page = browser.send(request(scheme).build(), HttpResponse.BodyHandlers.ofString());
      var token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
      var form =
          "username=tiepnhan&password=motcua-demo&_csrf="
              + URLEncoder.encode(token, StandardCharsets.UTF_8);
      return browser.send(
          request(scheme)
              .header("Cookie", cookie(page, "MOTCUA_FORM=").replaceAll(";.*", ""))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private HttpRequest.Builder request(String scheme) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/sign-in"))
        .header("X-Forwarded-Proto", scheme);
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    List<String> cookies = answer.headers().allValues("Set-Cookie");
    return cookies.stream().filter(cookie -> cookie.startsWith(name)).findFirst().orElseThrow();
  }
}
