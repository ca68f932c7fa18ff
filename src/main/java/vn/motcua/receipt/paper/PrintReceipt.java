package vn.motcua.receipt.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.platform.pdf.PdfPapers;

/** Prints receipts: PDF/A-2a, A5 upright. */
@Component
public class PrintReceipt {

  private static final String STYLE = read("/static/css/receipt-paper.css");

  private final TemplateEngine engine;
  private final PdfPapers papers;

  PrintReceipt(TemplateEngine engine, PdfPapers papers) {
    this.engine = engine;
    this.papers = papers;
  }

  byte[] pdf(ReceiptPaper paper) {
    var out = new StringOutput();
    engine.render("receipt/paper/receipt.jte", Map.of("paper", paper, "style", STYLE), out);
    return papers.pdf(out.toString());
  }

  private static String read(String path) {
    try (var in = Objects.requireNonNull(PrintReceipt.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
