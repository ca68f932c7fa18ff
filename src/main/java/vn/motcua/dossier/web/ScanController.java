package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.custody.ScanPaper;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Hand-over by scanning: one field, one Enter for each paper. */
@Controller
@RequestMapping(PaperTrailPages.PATH)
class ScanController {

  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST = 400;

  private final ScanPaper scan;
  private final PaperTrailPages pages;

  ScanController(ScanPaper scan, PaperTrailPages pages) {
    this.scan = scan;
    this.pages = pages;
  }

  @GetMapping
  String show(Actor actor, @ModelAttribute ScanForm form, Model model) {
    model.addAttribute("page", pages.scan(actor, form, null));
    return "dossier/scan";
  }

  /** Without scripts: the whole page again. */
  @PostMapping
  String scan(
      Actor actor,
      @ModelAttribute ScanForm form,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    try {
      scan.handle(actor, read(form), form.receiver(), form.shelf());
    } catch (Refused refused) {
      response.setStatus(UNPROCESSABLE);
      model.addAttribute(
          "page", pages.scan(actor, form, pages.refused(read(form), Problems.of(refused))));
      return "dossier/scan";
    }
    redirect.addAttribute("to", form.receiver() == null ? "" : form.receiver());
    redirect.addAttribute("place", form.shelf());
    return "redirect:" + PaperTrailPages.PATH;
  }

  /** With scripts: the row of this scan alone, so that the next one may follow at once. */
  @PostMapping("/row")
  String row(
      Actor actor, @ModelAttribute ScanForm form, Model model, HttpServletResponse response) {
    try {
      var scanned = scan.handle(actor, read(form), form.receiver(), form.shelf());
      model.addAttribute("row", pages.row(scanned));
    } catch (Refused refused) {
      response.setStatus(UNPROCESSABLE);
      model.addAttribute("row", pages.refused(read(form), Problems.of(refused)));
    }
    return "dossier/scanned";
  }

  private static String read(ScanForm form) {
    var read = form.read().strip();
    return read.length() > LONGEST ? read.substring(0, LONGEST) : read;
  }
}
