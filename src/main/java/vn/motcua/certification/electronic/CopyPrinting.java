package vn.motcua.certification.electronic;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.ElectronicCopy.Numbered;
import vn.motcua.certification.model.Signer;
import vn.motcua.dossier.paper.OfficialTime;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.pdf.PdfPapers;
import vn.motcua.records.Records;
import vn.motcua.records.StoredContent;
import vn.motcua.scan.copy.CopyAbout;
import vn.motcua.scan.copy.TrueCopies;
import vn.motcua.shared.Vietnam;

/** The copy as a file: the scanned pages as they are, the testimony after them. */
@Component
class CopyPrinting {

  private static final String STYLE = read("/static/css/copy-paper.css");

  private final TemplateEngine engine;
  private final PdfPapers papers;
  private final TrueCopies copies;
  private final Records records;
  private final CopyMarks marks;
  private final Organisation organisation;

  CopyPrinting(
      TemplateEngine engine,
      PdfPapers papers,
      TrueCopies copies,
      Records records,
      CopyMarks marks,
      Organisation organisation) {
    this.engine = engine;
    this.papers = papers;
    this.copies = copies;
    this.records = records;
    this.marks = marks;
    this.organisation = organisation;
  }

  /** As it would be signed today, without number and code. */
  byte[] draft(ElectronicCopy copy, Signer signer, Instant now) {
    return whole(copy, paper(copy, null, signer, Vietnam.date(now), "", ""), now);
  }

  /**
   * Under its number, with the code by which prints are verified.
   *
   * @param publicAddress where this system answers, without a slash at its end
   */
  byte[] paper(ReservedCopy reserved, String publicAddress) {
    var copy = reserved.copy();
    var numbered = reserved.numbered();
    return whole(
        copy,
        paper(
            copy,
            numbered,
            reserved.signer(),
            numbered.on(),
            publicAddress,
            marks.token(copy, numbered)),
        reserved.at());
  }

  private CopyPaper paper(
      ElectronicCopy copy,
      @Nullable Numbered numbered,
      Signer signer,
      LocalDate on,
      String publicAddress,
      String token) {
    var entry = copy.entry();
    var day = OfficialTime.day(on);
    return new CopyPaper(
        numbered == null ? "" : Integer.toString(numbered.number()),
        BookKind.COPY.volume(on.getYear()),
        Character.toUpperCase(day.charAt(0)) + day.substring(1),
        organisation.agency(entry.agencyId()).bodyName(),
        entry.dossier().value(),
        Objects.requireNonNull(copy.scan()).pages(),
        signer.office(),
        signer.fullName(),
        publicAddress,
        token);
  }

  private byte[] whole(ElectronicCopy copy, CopyPaper paper, Instant at) {
    var out = new StringOutput();
    engine.render(
        "certification/paper/electronic.jte", Map.of("paper", paper, "style", STYLE), out);
    var about = new CopyAbout(paper.title(), copy.entry().line().paper(), paper.body(), at);
    try (var scan = records.open(scan(copy))) {
      return copies.with(scan.readAllBytes(), papers.pdf(out.toString()), about);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private StoredContent scan(ElectronicCopy copy) {
    var fileId = Objects.requireNonNull(copy.scan()).fileId();
    return records.get(Copies.subject(copy.entry().id()), fileId).content();
  }

  private static String read(String path) {
    try (var in = Objects.requireNonNull(CopyPrinting.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
