package vn.motcua.form;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.platform.pdf.PdfPapers;

/**
 * Prints a filled form as the declaration it stands for: the state's heading, whom it is addressed
 * to, the answers in the order of the form, what is affirmed, by whom. Always in Vietnamese.
 */
@Component
public class FormPaper {

  private static final String STYLE = style();

  private final Forms forms;
  private final TemplateEngine engine;
  private final PdfPapers pdf;

  FormPaper(Forms forms, TemplateEngine engine, PdfPapers pdf) {
    this.forms = forms;
    this.engine = engine;
    this.pdf = pdf;
  }

  /**
   * The declaration as PDF/A-2a, A4 upright.
   *
   * @param document as {@link Forms#check} made it
   * @param addressee the agency it goes to, {@code Ủy ban nhân dân xã Vĩnh Hoàng}
   * @param place where it was made out, {@code Vĩnh Hoàng}; empty when that is not known
   * @param day when it was sent
   */
  public byte[] pdf(Form form, ObjectNode document, String addressee, String place, LocalDate day) {
    var sheet = FormSheet.of(form, forms.typed(form, document), addressee, place, day);
    var out = new StringOutput();
    engine.render("form/paper/declaration.jte", Map.of("sheet", sheet, "style", STYLE), out);
    return pdf.pdf(out.toString());
  }

  private static String style() {
    try {
      return new ClassPathResource("static/css/form-paper.css")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
