package vn.motcua.records;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * A kept file on its way to whoever opened it: the content as it was kept, and no cache keeps it.
 * Who may open it was asked before.
 */
@Component
public class SendFile {

  private final Records records;

  SendFile(Records records) {
    this.records = records;
  }

  /** To be looked at in the browser. */
  public void to(KeptFile file, HttpServletResponse response) throws IOException {
    send(file, ContentDisposition.inline(), response);
  }

  /** To be saved, never shown in a page: strangers sent it, or it is to be kept. */
  public void toBeSaved(KeptFile file, HttpServletResponse response) throws IOException {
    send(file, ContentDisposition.attachment(), response);
  }

  private void send(
      KeptFile file, ContentDisposition.Builder disposition, HttpServletResponse response)
      throws IOException {
    try (var content = records.open(file.content())) {
      response.setContentType(file.content().format().mediaType());
      response.setContentLengthLong(file.content().bytes());
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          disposition.filename(file.name(), StandardCharsets.UTF_8).build().toString());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
      content.transferTo(response.getOutputStream());
    }
  }
}
