package vn.motcua.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers as it is told to each recipient: 550, 450, 421. */
final class GrumpySmtp implements AutoCloseable {

  private final ServerSocket socket;
  private final String answer;

  GrumpySmtp(String answer) throws IOException {
    this.answer = answer;
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        talk(client);
      } catch (IOException over) {
        // the next one, or the end of the test
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client.getOutputStream(), "220 grumpy");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var word = line.toUpperCase(Locale.ROOT);
      say(
          client.getOutputStream(),
          word.startsWith("RCPT") ? answer : word.startsWith("QUIT") ? "221 bye" : "250 ok");
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
