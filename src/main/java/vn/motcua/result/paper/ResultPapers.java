package vn.motcua.result.paper;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.platform.pdf.PdfPapers;

/** Prints results: PDF/A-2a, A4 upright. */
@Component
public class ResultPapers {

  private static final String STYLE = read("/static/css/result-paper.css");
  private static final String DOCUMENT = "result/paper/document.jte";

  private final TemplateEngine engine;
  private final PdfPapers pdf;

  ResultPapers(TemplateEngine engine, PdfPapers pdf) {
    this.engine = engine;
    this.pdf = pdf;
  }

  public byte[] pdf(ResultPaper paper) {
    var out = new StringOutput();
    Content body = output -> engine.render(paper.template(), paper, output);
    engine.render(DOCUMENT, Map.of("paper", paper, "style", STYLE, "body", body), out);
    return pdf.pdf(out.toString());
  }

  private static String read(String path) {
    try (var in = Objects.requireNonNull(ResultPapers.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
