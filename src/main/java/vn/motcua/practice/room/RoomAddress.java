package vn.motcua.practice.room;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.platform.start.WhenServing;

/**
 * Where the room answers: on the port after ours, unless set otherwise, and for the outside at the
 * address a proxy gives it.
 */
@Component
@WhenServing
class RoomAddress {

  private static final int MILLISECONDS = 2000;
  private static final int OK = 200;

  private final ApplicationContext context;
  private final int port;
  private final String configured;
  private final String listening;

  RoomAddress(
      ApplicationContext context,
      @Value("${motcua.practice.port}") int port,
      @Value("${motcua.practice.address}") String configured,
      @Value("${server.address}") String listening) {
    this.context = context;
    this.port = port;
    this.configured = configured.replaceFirst("/+$", "");
    this.listening = listening;
  }

  int port() {
    return port == 0
            && context instanceof WebServerApplicationContext serving
            && serving.getWebServer() instanceof WebServer own
        ? own.getPort() + 1
        : port;
  }

  /** For a browser that reached us at {@code home}. */
  String of(String home) {
    return configured.isEmpty()
        ? UriComponentsBuilder.fromUriString(home).scheme("http").port(port()).build().toUriString()
        : configured;
  }

  /** Whether the room is ready, its invented people and dossiers included. */
  boolean answers() {
    try {
      var url =
          new URI("http", null, host(), port(), "/actuator/health/readiness", null, null).toURL();
      var connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(MILLISECONDS);
      connection.setReadTimeout(MILLISECONDS);
      return connection.getResponseCode() == OK;
    } catch (IOException | URISyntaxException notYet) {
      return false;
    }
  }

  /** Whether another program listens there, so that the room cannot. */
  boolean taken() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host(), port()), MILLISECONDS);
      return true;
    } catch (IOException nobodyThere) {
      return false;
    }
  }

  private String host() {
    return listening.equals("0.0.0.0") || listening.equals("::") ? "127.0.0.1" : listening;
  }
}
