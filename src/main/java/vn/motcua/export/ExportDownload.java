package vn.motcua.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way to whoever asked for it. */
public final class ExportDownload {

  private ExportDownload() {}

  public static void send(Export export, Path file, HttpServletResponse response)
      throws IOException {
    response.setContentType(export.format().mediaType());
    response.setContentLengthLong(Files.size(file));
    response.setHeader("Content-Disposition", "attachment; filename=\"" + export.file() + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    Files.copy(file, response.getOutputStream());
  }
}
