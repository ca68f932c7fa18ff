package vn.motcua.platform.web.failure;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Stops reading a body after 2 MB, a form with files after 21; some addresses take larger ones. */
final class LimitedBody extends HttpServletRequestWrapper {

  static final int MOST_BYTES = 2_000_000;
  static final int MOST_BYTES_OF_FORM = 21 * 1024 * 1024;

  private LimitedBody(HttpServletRequest request) {
    super(request);
  }

  /**
   * @param large whether its address takes larger files
   */
  static HttpServletRequest of(HttpServletRequest request, boolean large) {
    if (large) {
      return request;
    }
    var type = request.getContentType();
    if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
      // forms tell their length; one that comes in chunks cannot be stopped once it is read
      if (request.getContentLengthLong() > MOST_BYTES_OF_FORM
          || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
        throw new BodyTooLarge();
      }
      return request;
    }
    if (request.getContentLengthLong() > MOST_BYTES) {
      throw new BodyTooLarge();
    }
    return request.getContentLengthLong() >= 0 ? request : new LimitedBody(request);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Counted(super.getInputStream());
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream body;
    private long left = MOST_BYTES;

    Counted(ServletInputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      var one = body.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      var some = body.read(bytes, offset, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw new BodyTooLarge();
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
