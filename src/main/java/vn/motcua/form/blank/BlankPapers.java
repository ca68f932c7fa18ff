package vn.motcua.form.blank;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.spi.BlankForm;
import vn.motcua.catalogue.spi.BlankForms;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.pdf.PdfPapers;

/**
 * Prints the forms in force as empty papers. An edition never changes, so each is printed once and
 * kept: some fifty kilobytes, and there are few.
 */
@Component
public class BlankPapers implements BlankForms {

  private static final String STYLE = style();

  private record Edition(String id, int number) {}

  private final Map<Edition, byte[]> printed = new ConcurrentHashMap<>();
  private final Forms forms;
  private final Organisation organisation;
  private final TemplateEngine engine;
  private final PdfPapers pdf;

  BlankPapers(Forms forms, Organisation organisation, TemplateEngine engine, PdfPapers pdf) {
    this.forms = forms;
    this.organisation = organisation;
    this.engine = engine;
    this.pdf = pdf;
  }

  @Override
  public List<BlankForm> of(String procedureCode, LocalDate day, @Nullable Long agencyId) {
    return form(procedureCode, day, agencyId).stream()
        .map(
            form ->
                new BlankForm(
                    form.title().said(),
                    "/thu-tuc/" + procedureCode + "/mau/" + form.id() + ".pdf",
                    pdf(form).length))
        .toList();
  }

  /** The procedure's own form that day; the one that serves for any procedure is not offered. */
  public Optional<Form> form(String procedureCode, LocalDate day, @Nullable Long agencyId) {
    var path = Optional.ofNullable(agencyId).flatMap(organisation::existing).map(Agency::path);
    var form =
        path.isPresent() ? forms.of(procedureCode, day, path.get()) : forms.of(procedureCode, day);
    return Optional.of(form).filter(found -> !found.procedures().isEmpty());
  }

  /** The empty form as PDF/A-2a, A4 upright. */
  public byte[] pdf(Form form) {
    return printed.computeIfAbsent(
        new Edition(form.id(), form.edition()),
        edition -> {
          var out = new StringOutput();
          engine.render(
              "form/paper/blank.jte", Map.of("sheet", BlankSheet.of(form), "style", STYLE), out);
          return pdf.pdf(out.toString());
        });
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
