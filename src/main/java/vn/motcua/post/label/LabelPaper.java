package vn.motcua.post.label;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.platform.pdf.PdfPapers;

/** Prints labels, black on white: PDF/A-2a. */
@Component
class LabelPaper {

  private static final String STYLE = read("/static/css/post-label.css");

  private final TemplateEngine engine;
  private final PdfPapers pdf;

  LabelPaper(TemplateEngine engine, PdfPapers pdf) {
    this.engine = engine;
    this.pdf = pdf;
  }

  byte[] pdf(LabelSheet sheet) {
    var out = new StringOutput();
    engine.render("post/paper/labels.jte", Map.of("sheet", sheet, "style", STYLE), out);
    return pdf.pdf(out.toString());
  }

  private static String read(String path) {
    try (var in = Objects.requireNonNull(LabelPaper.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
