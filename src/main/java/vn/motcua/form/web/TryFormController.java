package vn.motcua.form.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.form.FormPaper;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * Lets the desk fill a form as citizens would, to see what they are told and what is printed;
 * nothing of it is kept.
 */
@Controller
@RequestMapping("/desk/forms/{id:[0-9a-z-]{1,80}}/{edition:\\d{1,4}}")
class TryFormController {

  private final FormPages pages;
  private final Forms forms;
  private final FormPaper paper;
  private final Organisation organisation;
  private final Clock clock;

  TryFormController(
      FormPages pages, Forms forms, FormPaper paper, Organisation organisation, Clock clock) {
    this.pages = pages;
    this.forms = forms;
    this.paper = paper;
    this.organisation = organisation;
    this.clock = clock;
  }

  @PostMapping("/try")
  ModelAndView fill(
      Actor actor,
      @PathVariable String id,
      @PathVariable int edition,
      @RequestParam Map<String, String> typed) {
    var form = pages.form(actor, id, edition);
    var filled = forms.check(form, typed);
    var page = new ModelAndView("form/edition", "page", pages.tried(actor, form, typed, filled));
    if (!filled.isComplete()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  /** The declaration with what was typed so far, also where something is missing. */
  @PostMapping("/paper")
  ResponseEntity<byte[]> print(
      Actor actor,
      @PathVariable String id,
      @PathVariable int edition,
      @RequestParam Map<String, String> typed) {
    var form = pages.form(actor, id, edition);
    var agency = organisation.agency(actor.agencyId());
    var pdf =
        paper.pdf(
            form,
            forms.check(form, typed).document(),
            agency.bodyName(),
            agency.name(),
            Vietnam.date(clock.instant()));
    var name =
        ContentDisposition.inline()
            .filename(form.title().vietnamese() + ".pdf", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(pdf);
  }
}
