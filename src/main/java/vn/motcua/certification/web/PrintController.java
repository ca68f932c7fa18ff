package vn.motcua.certification.web;

import static vn.motcua.platform.web.Words.t;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.certification.paper.RequestPapers;
import vn.motcua.platform.web.OwnFrame;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** What is printed for one request: the testimonies, and a note on the fee. */
@Controller
@RequestMapping("/desk/certification/requests/{id:[0-9]{1,18}}")
class PrintController {

  /** More copies than this are stamped; one sheet of the words then serves as the model. */
  private static final int MOST_SHEETS = 40;

  private final RequestPapers papers;
  private final TemplateEngine engine;

  PrintController(RequestPapers papers, TemplateEngine engine) {
    this.papers = papers;
    this.engine = engine;
  }

  @GetMapping("/testimony")
  String testimony(Actor actor, @PathVariable long id, Model model, HttpServletRequest request) {
    OwnFrame.allow(request);
    var testimonies = papers.testimonies(actor, id);
    if (testimonies.isEmpty()) {
      throw new NotVisible("testimony of certification request " + id);
    }
    var sheets = testimonies.stream().mapToInt(each -> each.sheets()).sum();
    model.addAttribute(
        "preview",
        new PrintPage(
            t("certification.testimony"),
            t("certification.testimony.sheets", Math.min(sheets, MOST_SHEETS)),
            output ->
                engine.render(
                    "certification/paper/testimony.jte",
                    Map.of("testimonies", testimonies, "each", sheets <= MOST_SHEETS),
                    output)));
    return "certification/paper/preview";
  }

  @GetMapping("/fee-note")
  String feeNote(Actor actor, @PathVariable long id, Model model, HttpServletRequest request) {
    OwnFrame.allow(request);
    var note = papers.feeNote(actor, id);
    model.addAttribute(
        "preview",
        new PrintPage(
            t("certification.feeNote"),
            t("certification.feeNote.format"),
            output ->
                engine.render("certification/paper/fee-note.jte", Map.of("note", note), output)));
    return "certification/paper/preview";
  }
}
