package vn.motcua.citizen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An OpenID Connect server that lets everybody in as whom the test says. */
public final class IdentityProvider implements AutoCloseable {

  public static final String CLIENT = "mot-cua";

  private static final String ISSUER = "danh-tinh";

  private final MockOAuth2Server server = new MockOAuth2Server();

  public IdentityProvider() {
    server.start();
  }

  public String issuer() {
    return server.issuerUrl(ISSUER).toString();
  }

  /** The next to come is that person. */
  public void next(String subject, Map<String, Object> claims) {
    server.enqueueCallback(
        new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims));
  }

  /** What the browser does when sent there: the address it is sent back to. */
  public static String visit(String address) throws IOException, InterruptedException {
    try (var browser = HttpClient.newHttpClient()) {
      return browser
          .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
          .headers()
          .firstValue("Location")
          .orElseThrow();
    }
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
