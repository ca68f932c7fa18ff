package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.paper.DossierForm;
import vn.motcua.dossier.paper.DossierPaper;
import vn.motcua.dossier.paper.DossierPapers;
import vn.motcua.dossier.paper.PaperAssembly;
import vn.motcua.platform.web.OwnFrame;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** The forms of a dossier: on the screen, and as PDF for the desk and the API. */
@Controller
class PaperController {

  private final Dossiers dossiers;
  private final PaperAssembly assembly;
  private final DossierPapers papers;

  PaperController(Dossiers dossiers, PaperAssembly assembly, DossierPapers papers) {
    this.dossiers = dossiers;
    this.assembly = assembly;
    this.papers = papers;
  }

  @GetMapping("/desk/dossiers/{code}/forms/{form:[a-z-]+}")
  String preview(
      Actor actor,
      @PathVariable String code,
      @PathVariable String form,
      Model model,
      HttpServletRequest request) {
    OwnFrame.allow(request);
    var known = DossierPageController.code(code);
    var address = "/desk/dossiers/" + known;
    model.addAttribute(
        "preview",
        papers.preview(paper(actor, known, form), address, address + "/forms/" + form + ".pdf"));
    return "dossier/paper/preview";
  }

  @GetMapping({
    "/desk/dossiers/{code}/forms/{form:[a-z-]+}.pdf",
    "/api/v1/dossiers/{code}/forms/{form:[a-z-]+}"
  })
  @ResponseBody
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String code, @PathVariable String form) {
    var known = DossierPageController.code(code);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", "inline; filename=\"" + known + "-" + form + ".pdf\"")
        .header("Cache-Control", "private, no-store")
        .body(papers.pdf(paper(actor, known, form)));
  }

  private DossierPaper paper(Actor actor, DossierCode code, String form) {
    var known = DossierForm.ofSlug(form).orElseThrow(() -> new NotVisible("form"));
    return assembly.assemble(dossiers.view(actor, code), known);
  }
}
