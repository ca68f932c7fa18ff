package vn.motcua.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import vn.motcua.testing.Api;

/** Somebody with a browser: signs in, reads pages compressed, sends forms. */
final class Visitor implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final int OK = 200;
  private static final int FOUND = 302;

  private Line line;
  private final String address;
  private final Map<String, String> cookies = new TreeMap<>();
  private String token = "";

  private Visitor(Line line, String address) {
    this.line = line;
    this.address = address;
  }

  /** Signs in with the password of the demonstration. */
  static Visitor signedIn(String address, String username) throws IOException {
    var visitor = new Visitor(Line.to(URI.create(address)), address);
    visitor.learnToken("/desk/sign-in");
    visitor.send("/desk/sign-in", Map.of("username", username, "password", Api.PASSWORD));
    return visitor;
  }

  /** Somebody without an account. */
  static Visitor stranger(String address) throws IOException {
    var visitor = new Visitor(Line.to(URI.create(address)), address);
    visitor.learnToken("/tra-cuu");
    return visitor;
  }

  /**
   * @param path of a page with a form
   */
  private void learnToken(String path) throws IOException {
    try (var text = new GZIPInputStream(new ByteArrayInputStream(page(path)))) {
      var found = TOKEN.matcher(new String(text.readAllBytes(), StandardCharsets.UTF_8));
      if (!found.find()) {
        throw new IOException("No form on the page");
      }
      token = found.group(1);
    }
  }

  /** A page as it comes over the line. */
  byte[] page(String path) throws IOException {
    var answer = ask("GET", path, List.of(), "");
    if (answer.status() != OK) {
      throw new IOException(path + " was answered " + answer.status());
    }
    return answer.body();
  }

  /** Sends a form and answers where it leads. */
  String send(String path, Map<String, String> form) throws IOException {
    var fields = new TreeMap<>(form);
    fields.put("_csrf", token);
    var body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var answer =
        ask("POST", path, List.of("Content-Type: application/x-www-form-urlencoded"), body);
    if (answer.status() != FOUND) {
      throw new IOException(path + " was answered " + answer.status());
    }
    return answer.header("Location").orElseThrow().replace(address, "");
  }

  private Line.Answer ask(String method, String path, List<String> more, String body)
      throws IOException {
    var headers = new ArrayList<>(more);
    headers.add("Accept-Encoding: gzip");
    if (!cookies.isEmpty()) {
      headers.add(
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ", "Cookie: ", "")));
    }
    var answer = line.ask(method, path, headers, body);
    for (var cookie : answer.all("Set-Cookie")) {
      var pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    // the server lets a connection serve a hundred requests
    if (answer.header("Connection").filter("close"::equals).isPresent()) {
      line.close();
      line = Line.to(URI.create(address));
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}
