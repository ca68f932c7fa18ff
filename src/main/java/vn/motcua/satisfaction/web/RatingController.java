package vn.motcua.satisfaction.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.satisfaction.answering.RateDossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/**
 * The questions, for whoever has a way in. Whoever is signed in at the desk may not answer: the
 * rating is the citizen's.
 */
@Controller
@RequestMapping(RatingPages.PATH + "/{token}")
class RatingController {

  private final RateDossier rate;
  private final RatingPages pages;
  private final Guesses guesses;

  RatingController(RateDossier rate, RatingPages pages, Guesses guesses) {
    this.rate = rate;
    this.pages = pages;
    this.guesses = guesses;
  }

  @GetMapping
  ModelAndView ask(
      @PathVariable String token,
      @Nullable Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    if (actor != null) {
      return staff();
    }
    return page(pages.page(token, opened(token, request), Map.of(), "", Problems.NONE));
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable String token,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "") String comment,
      @Nullable Actor actor,
      HttpServletRequest request) {
    if (actor != null) {
      return staff();
    }
    var asked = opened(token, request);
    try {
      rate.handle(token, typed, comment);
      return new ModelAndView("redirect:" + RatingPages.PATH + "/" + token);
    } catch (Refused refused) {
      var page = page(pages.page(token, asked, typed, comment, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  /** Wrong tokens are counted, so that nobody tries them by the thousand. */
  private RateDossier.Asked opened(String token, HttpServletRequest request) {
    var address = "address " + request.getRemoteAddr();
    if (guesses.areTooMany(address)) {
      throw new NotVisible("too many wrong tokens");
    }
    try {
      return rate.ask(token);
    } catch (NotVisible wrong) {
      guesses.countWrong(address);
      throw wrong;
    }
  }

  private ModelAndView staff() {
    var page = page(pages.staff());
    page.setStatus(HttpStatus.FORBIDDEN);
    return page;
  }

  private static ModelAndView page(RatingPage page) {
    return new ModelAndView("satisfaction/rate", "page", page);
  }
}
