package vn.motcua.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One kept-open HTTP/1.1 connection, read and written by hand: the JDK's client would use a third
 * as much of the processors as the server it measures.
 */
final class Line implements AutoCloseable {

  private static final int SIXTEEN = 16;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String host;

  private Line(Socket socket, String host) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    this.out = socket.getOutputStream();
    this.host = host;
  }

  static Line to(URI address) throws IOException {
    var socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    return new Line(socket, address.getAuthority());
  }

  /** What came back. */
  record Answer(int status, List<String> headers, byte[] body) {

    /** The value of a header, of the first one by that name. */
    Optional<String> header(String name) {
      return all(name).stream().findFirst();
    }

    List<String> all(String name) {
      var start = name.toLowerCase(Locale.ROOT) + ":";
      return headers.stream()
          .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
          .map(header -> header.substring(start.length()).strip())
          .toList();
    }
  }

  Answer ask(String method, String path, List<String> headers, String body) throws IOException {
    var content = body.getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    if (content.length > 0) {
      head.append("Content-Length: ").append(content.length).append("\r\n");
    }
    head.append("\r\n");
    out.write(head.toString().getBytes(StandardCharsets.UTF_8));
    out.write(content);
    out.flush();
    return answer();
  }

  private Answer answer() throws IOException {
    var status = Integer.parseInt(line().split(" ", 3)[1]);
    var headers = new ArrayList<String>();
    for (var header = line(); !header.isEmpty(); header = line()) {
      headers.add(header);
    }
    var head = new Answer(status, headers, new byte[0]);
    return new Answer(status, headers, body(head));
  }

  private byte[] body(Answer head) throws IOException {
    if (head.header("Transfer-Encoding").isPresent()) {
      var whole = new ByteArrayOutputStream();
      for (var size = Integer.parseInt(line(), SIXTEEN);
          size > 0;
          size = Integer.parseInt(line(), SIXTEEN)) {
        whole.write(in.readNBytes(size));
        line();
      }
      line();
      return whole.toByteArray();
    }
    return in.readNBytes(head.header("Content-Length").map(Integer::parseInt).orElse(0));
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The server closed the connection");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
