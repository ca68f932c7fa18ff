package vn.motcua.submission.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;
import vn.motcua.submission.Ownership;
import vn.motcua.submission.supplement.WithdrawOwn;

/** Taking one’s own dossier back. */
@Controller
@RequestMapping("/toi/ho-so/{code}/rut")
class WithdrawController {

  private final Ownership ownership;
  private final WithdrawOwn withdraw;

  WithdrawController(Ownership ownership, WithdrawOwn withdraw) {
    this.ownership = ownership;
    this.withdraw = withdraw;
  }

  @GetMapping
  ModelAndView form(Citizen citizen, @PathVariable String code) {
    return page(citizen, code, "", Problems.NONE);
  }

  @PostMapping
  ModelAndView withdraw(
      Citizen citizen,
      @PathVariable String code,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String note) {
    try {
      withdraw.handle(citizen, new DossierCode(code), version, note);
      return new ModelAndView("redirect:/toi/ho-so/" + code);
    } catch (Refused refused) {
      var page = page(citizen, code, note, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView page(Citizen citizen, String code, String reason, Problems problems) {
    var own = ownership.require(citizen, code);
    return new ModelAndView(
        "submission/withdraw",
        "page",
        new WithdrawPage(own.progress().code(), own.procedure(), own.version(), reason, problems));
  }
}
