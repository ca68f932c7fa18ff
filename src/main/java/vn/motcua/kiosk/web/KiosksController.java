package vn.motcua.kiosk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.kiosk.RegisterDevice;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The devices of an agency: registered, looked at, revoked. */
@Controller
@RequestMapping(KiosksController.PATH)
class KiosksController {

  static final String PATH = "/desk/kiosks";

  private final RegisterDevice register;
  private final KiosksPages pages;

  KiosksController(RegisterDevice register, KiosksPages pages) {
    this.register = register;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor) {
    return page(pages.page(actor, "", "", "", Problems.NONE));
  }

  /** Answers with the code itself, this once: it is kept nowhere. */
  @PostMapping
  ModelAndView register(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String name,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    try {
      var code = register.handle(actor, agency, name);
      return page(pages.page(actor, Long.toString(agency), "", code.shown(), Problems.NONE));
    } catch (Refused refused) {
      var page = page(pages.page(actor, Long.toString(agency), name, "", Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/{id:\\d{1,18}}/revoke")
  ModelAndView revoke(Actor actor, @PathVariable long id) {
    try {
      register.revoke(actor, id);
      return new ModelAndView("redirect:" + PATH);
    } catch (Refused refused) {
      var page = page(pages.page(actor, "", "", "", Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static ModelAndView page(KiosksPage page) {
    return new ModelAndView("kiosk/kiosks", "page", page);
  }
}
