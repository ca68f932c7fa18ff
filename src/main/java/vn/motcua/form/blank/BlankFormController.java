package vn.motcua.form.blank;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.catalogue.spi.CitizensDesk;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Gives the empty form of a procedure to whoever fills it by hand. */
@Controller
class BlankFormController {

  private final BlankPapers papers;
  private final CitizensDesk desks;
  private final ProcedureUses uses;
  private final Clock clock;

  BlankFormController(BlankPapers papers, CitizensDesk desks, ProcedureUses uses, Clock clock) {
    this.papers = papers;
    this.desks = desks;
    this.uses = uses;
    this.clock = clock;
  }

  /** The form in force today only: an older edition filled by hand would be refused. */
  @GetMapping("/thu-tuc/{code}/mau/{form:[a-z0-9-]{1,80}}.pdf")
  ResponseEntity<byte[]> download(
      @PathVariable String code, @PathVariable String form, HttpServletRequest request) {
    if (uses.publishedNowhere().contains(code)) {
      throw new NotVisible("procedure " + code);
    }
    var found =
        papers
            .form(code, Vietnam.date(clock.instant()), desks.of(request, code).agencyId())
            .filter(inForce -> inForce.id().equals(form))
            .orElseThrow(() -> new NotVisible("form " + form));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(form + ".pdf").build().toString())
        .body(papers.pdf(found));
  }
}
