package vn.motcua.signing.authority;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Asks authorities over HTTP on behalf of DSS: nothing waits for ever, nothing fills the memory. A
 * redirection is not followed: it would lead where no certificate pointed.
 */
final class Fetch implements DataLoader {

  /** The largest lists of revoked certificates have some megabytes. */
  static final int MOST_BYTES = 20 * 1024 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final transient HttpClient client;
  private final String type;

  /**
   * @param type media type of what is posted
   */
  Fetch(HttpClient client, String type) {
    this.client = client;
    this.type = type;
  }

  @Override
  public byte[] get(String address) {
    return send(HttpRequest.newBuilder(uri(address)).GET());
  }

  @Override
  public DataAndUrl get(List<String> addresses) {
    DSSExternalResourceException last = new DSSExternalResourceException("No address");
    for (var address : addresses) {
      try {
        return new DataAndUrl(address, get(address));
      } catch (DSSExternalResourceException silent) {
        last = silent;
      }
    }
    throw last;
  }

  @Override
  public byte[] post(String address, byte[] contents) {
    return send(
        HttpRequest.newBuilder(uri(address))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(contents)));
  }

  /** Each purpose has a loader of its own: nothing to change. */
  @Override
  public void setContentType(String contentType) {
    if (!type.equals(contentType)) {
      throw new IllegalArgumentException(contentType);
    }
  }

  private byte[] send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
      return body(answer);
    } catch (IOException silent) {
      throw new DSSExternalResourceException(silent);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new DSSExternalResourceException(stopping);
    }
  }

  private static byte[] body(HttpResponse<InputStream> answer) throws IOException {
    try (var body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new IOException("HTTP " + answer.statusCode());
      }
      var bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("More than " + MOST_BYTES + " bytes");
      }
      return bytes;
    }
  }

  private static URI uri(String address) {
    try {
      var uri = URI.create(address);
      if (uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()))) {
        return uri;
      }
    } catch (IllegalArgumentException malformed) {
      throw new DSSExternalResourceException(malformed);
    }
    throw new DSSExternalResourceException("Not an address of the web");
  }
}
