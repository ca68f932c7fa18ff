package vn.motcua.post.label;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.platform.pdf.PdfPapers;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.ordering.DeskParty;

/** Prints labels: one on A6, several on A4 to be cut. Black on white. */
@Component
public class Labels {

  private static final String STYLE = read("/static/css/post-label.css");

  private final TemplateEngine engine;
  private final PdfPapers pdf;
  private final DeskParty desks;

  Labels(TemplateEngine engine, PdfPapers pdf, DeskParty desks) {
    this.engine = engine;
    this.pdf = pdf;
    this.desks = desks;
  }

  /** On A6. */
  public byte[] one(Parcel parcel) {
    return print(List.of(parcel), true);
  }

  /** Four on each page of A4. */
  public byte[] several(List<Parcel> parcels) {
    return print(parcels, false);
  }

  private byte[] print(List<Parcel> parcels, boolean a6) {
    var labels =
        parcels.stream().map(parcel -> Label.of(parcel, desks.of(parcel.agencyId()))).toList();
    var out = new StringOutput();
    engine.render(
        "post/paper/labels.jte", Map.of("sheet", new LabelSheet(labels, a6), "style", STYLE), out);
    return pdf.pdf(out.toString());
  }

  private static String read(String path) {
    try (var in = Objects.requireNonNull(Labels.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
