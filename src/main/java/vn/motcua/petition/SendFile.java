package vn.motcua.petition;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;

/** Hands a file out to be saved, never to be shown in the page: strangers sent it. */
@Component
public class SendFile {

  private final Records records;

  SendFile(Records records) {
    this.records = records;
  }

  public void to(KeptFile file, HttpServletResponse response) throws IOException {
    try (var content = records.open(file.content())) {
      response.setContentType(file.content().format().mediaType());
      response.setContentLengthLong(file.content().bytes());
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(file.name(), StandardCharsets.UTF_8)
              .build()
              .toString());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
      content.transferTo(response.getOutputStream());
    }
  }
}
