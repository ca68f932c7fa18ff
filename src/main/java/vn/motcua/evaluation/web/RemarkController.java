package vn.motcua.evaluation.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.evaluation.remark.JudgedDossiers;
import vn.motcua.evaluation.remark.RemarkOnDossier;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The points of one dossier, and what is noted about it. */
@Controller
@RequestMapping(Places.DOSSIERS + "/{code}")
class RemarkController {

  private final JudgedDossiers dossiers;
  private final DossierPointsPages pages;
  private final RemarkOnDossier remark;

  RemarkController(JudgedDossiers dossiers, DossierPointsPages pages, RemarkOnDossier remark) {
    this.dossiers = dossiers;
    this.pages = pages;
    this.remark = remark;
  }

  @GetMapping
  String show(Actor actor, @PathVariable String code, Model model) {
    var judged = dossiers.get(actor, code);
    model.addAttribute("page", pages.page(actor, judged, "", "", Problems.NONE));
    return "evaluation/dossier";
  }

  @PostMapping("/remarks")
  ModelAndView make(
      Actor actor,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String reason) {
    try {
      remark.handle(actor, code, kind, reason);
    } catch (Refused refused) {
      return again(actor, code, kind, reason, refused);
    }
    return new ModelAndView("redirect:" + Places.dossier(code));
  }

  @PostMapping("/remarks/{id:\\d{1,18}}/strike")
  ModelAndView strike(
      Actor actor,
      @PathVariable String code,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String strike) {
    try {
      remark.strike(actor, code, id, strike);
    } catch (Refused refused) {
      return again(actor, code, "", "", refused);
    }
    return new ModelAndView("redirect:" + Places.dossier(code));
  }

  private ModelAndView again(
      Actor actor, String code, String kind, String reason, Refused refused) {
    var page = pages.page(actor, dossiers.get(actor, code), kind, reason, Problems.of(refused));
    return new ModelAndView(
        "evaluation/dossier", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
