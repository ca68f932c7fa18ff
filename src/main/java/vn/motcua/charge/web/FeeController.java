package vn.motcua.charge.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.charge.charging.StateFee;
import vn.motcua.charge.model.FeeFacts;
import vn.motcua.charge.taking.GiveBackCash;
import vn.motcua.charge.taking.TakeCash;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The page of a dossier's money: state its fee, take it, give it back. */
@Controller
@RequestMapping("/desk/dossiers/{code}/fee")
class FeeController {

  private final StateFee state;
  private final TakeCash take;
  private final GiveBackCash giveBack;
  private final FeePages pages;

  FeeController(StateFee state, TakeCash take, GiveBackCash giveBack, FeePages pages) {
    this.state = state;
    this.take = take;
    this.giveBack = giveBack;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String code) {
    return page(pages.page(actor, code(code), Problems.NONE));
  }

  @PostMapping("/facts")
  ModelAndView reckon(
      Actor actor,
      @PathVariable String code,
      @RequestParam long seen,
      @RequestParam(defaultValue = "1") String copies,
      @RequestParam(defaultValue = "1") String pages,
      @RequestParam(defaultValue = "") String late,
      @RequestParam(defaultValue = "") String exemption) {
    var asked = new FeeAsked(whole(copies), whole(pages), !late.isEmpty(), exemption, false);
    return done(actor, code(code), () -> state.reckon(actor, code(code), seen, FeeFacts.of(asked)));
  }

  @PostMapping("/override")
  ModelAndView override(
      Actor actor,
      @PathVariable String code,
      @RequestParam long seen,
      @RequestParam(defaultValue = "") String dong,
      @RequestParam(defaultValue = "") String reason) {
    return done(
        actor, code(code), () -> state.override(actor, code(code), seen, dong(dong), reason));
  }

  @PostMapping("/cash")
  ModelAndView take(
      Actor actor,
      @PathVariable String code,
      @RequestParam long dong,
      @RequestParam String idempotencyKey) {
    return done(actor, code(code), () -> take.handle(actor, code(code), dong, idempotencyKey));
  }

  @PostMapping("/cash-back")
  ModelAndView giveBack(
      Actor actor,
      @PathVariable String code,
      @RequestParam long dong,
      @RequestParam String idempotencyKey) {
    return done(actor, code(code), () -> giveBack.handle(actor, code(code), dong, idempotencyKey));
  }

  private ModelAndView done(Actor actor, DossierCode code, Runnable work) {
    try {
      work.run();
      return new ModelAndView("redirect:/desk/dossiers/" + code + "/fee");
    } catch (Refused refused) {
      var page = page(pages.page(actor, code, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  /** What is no number is out of range. */
  private static int whole(String typed) {
    var text = typed.strip();
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  /** {@code 12.000} as people write it; what is no number is out of range. */
  private static long dong(String typed) {
    var text = typed.replaceAll("[\\s.,đ]", "");
    return text.matches("\\d{1,12}") ? Long.parseLong(text) : -1;
  }

  private static DossierCode code(String code) {
    return new DossierCode(code);
  }

  private static ModelAndView page(FeePage page) {
    return new ModelAndView("charge/fee", "page", page);
  }
}
