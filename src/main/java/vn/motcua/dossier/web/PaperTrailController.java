package vn.motcua.dossier.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.dossier.custody.MakeMinutes;
import vn.motcua.dossier.custody.PaperTrail;
import vn.motcua.dossier.paper.CustodyPaper;
import vn.motcua.dossier.paper.CustodyPapers;
import vn.motcua.shared.Actor;

/** Minutes of hand-overs, the list at the end of a day, and where papers lie. */
@Controller
@RequestMapping(PaperTrailPages.PATH)
class PaperTrailController {

  private final PaperTrail trail;
  private final MakeMinutes minutes;
  private final PaperTrailPages pages;
  private final PaperTrailPrints prints;
  private final CustodyPapers papers;

  PaperTrailController(
      PaperTrail trail,
      MakeMinutes minutes,
      PaperTrailPages pages,
      PaperTrailPrints prints,
      CustodyPapers papers) {
    this.trail = trail;
    this.minutes = minutes;
    this.pages = pages;
    this.prints = prints;
    this.papers = papers;
  }

  @GetMapping("/minutes")
  String minutes(Actor actor, @RequestParam(required = false) @Nullable Long before, Model model) {
    model.addAttribute("page", pages.minutes(actor, before == null ? Long.MAX_VALUE : before));
    return "dossier/minutes";
  }

  /** Draws up minutes of what was given to that unit. */
  @PostMapping("/minutes")
  String make(
      Actor actor, @RequestParam long agency, @RequestParam(defaultValue = "") String department) {
    minutes.handle(actor, agency, department.isEmpty() ? null : Long.valueOf(department));
    return "redirect:" + PaperTrailPages.PATH + "/minutes";
  }

  @GetMapping("/minutes/{id:[0-9]{1,18}}.pdf")
  @ResponseBody
  ResponseEntity<byte[]> minutes(Actor actor, @PathVariable long id) {
    return pdf("bien-ban-ban-giao-" + id, prints.minutes(trail.minutesOf(actor, id)));
  }

  @GetMapping("/day")
  String day(Actor actor, Model model) {
    model.addAttribute("page", pages.day(actor));
    return "dossier/paper-day";
  }

  @GetMapping("/day.pdf")
  @ResponseBody
  ResponseEntity<byte[]> printDay(Actor actor) {
    return pdf("giay-to-cuoi-ngay", prints.day(actor, trail.parted(actor)));
  }

  @GetMapping("/places")
  String places(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Long before,
      Model model) {
    model.addAttribute("page", pages.places(actor, q, before == null ? Long.MAX_VALUE : before));
    return "dossier/places";
  }

  private ResponseEntity<byte[]> pdf(String name, CustodyPaper paper) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
        .header("Cache-Control", "private, no-store")
        .body(papers.pdf(paper));
  }
}
