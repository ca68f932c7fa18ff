package vn.motcua.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;
import vn.motcua.platform.web.OwnFrame;

/**
 * Says what a page may load: our own files only, no script or style inside the page. Only our own
 * papers may be shown in a frame, and only by us.
 */
class ContentPolicy implements HeaderWriter {

  private static final String PAGES =
      "default-src 'self'; img-src 'self' data:; frame-src 'self'; object-src 'none'; "
          + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final String PAPERS = "frame-ancestors 'self'";
  // The pages of the API documentation set styles on their elements; their scripts stay our own.
  private static final String DOCUMENTATION =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
          + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final String ordinary;

  private ContentPolicy(String ordinary) {
    this.ordinary = ordinary;
  }

  static ContentPolicy ofPages() {
    return new ContentPolicy(PAGES);
  }

  static ContentPolicy ofDocumentation() {
    return new ContentPolicy(DOCUMENTATION);
  }

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    var type = response.getContentType();
    var pdf = type != null && type.startsWith(MediaType.APPLICATION_PDF_VALUE);
    var framed = pdf || OwnFrame.isAllowed(request);
    response.setHeader("Content-Security-Policy", pdf ? PAPERS : framed ? inOwnFrame() : ordinary);
    response.setHeader("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
  }

  private String inOwnFrame() {
    return ordinary.replace("frame-ancestors 'none'", PAPERS);
  }
}
