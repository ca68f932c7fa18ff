package vn.motcua.portal.lookup;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.PublicLookup;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.records.SendFile;

/**
 * Hands an electronic result or certified copy to the citizen who follows the dossier and gives the
 * whole number that stands in it: what is on the receipt alone does not open it.
 */
@Controller
class ResultController {

  private final Proven proven;
  private final PublicLookup lookup;
  private final Guesses guesses;
  private final OwnFiles files;
  private final SendFile send;
  private final FollowPages pages;

  ResultController(
      Proven proven,
      PublicLookup lookup,
      Guesses guesses,
      OwnFiles files,
      SendFile send,
      FollowPages pages) {
    this.proven = proven;
    this.lookup = lookup;
    this.guesses = guesses;
    this.files = files;
    this.send = send;
    this.pages = pages;
  }

  @PostMapping("/tra-cuu/{code}/{kind:[a-z-]{1,30}}/{id:\\d{1,18}}")
  @Nullable ModelAndView open(
      @PathVariable String code,
      @PathVariable String kind,
      @PathVariable long id,
      @RequestParam(name = "so", defaultValue = "") String number,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var tidy = LookUpController.tidy(code);
    var progress = proven.of(tidy, request);
    if (progress.isEmpty()) {
      return new ModelAndView("redirect:/tra-cuu/" + tidy);
    }
    var address = request.getRemoteAddr();
    if (guesses.areTooMany("address " + address, "code " + tidy)) {
      return refused(
          pages.of(
              progress.get(), problem("", t("portal.lookup.many", Guesses.WINDOW.toMinutes()))),
          HttpStatus.TOO_MANY_REQUESTS);
    }
    if (!lookup.belongsTo(tidy, number)) {
      guesses.countWrong("address " + address, "code " + tidy);
      return refused(
          pages.of(
              progress.get(),
              problem(FollowPage.ResultCard.field(kind, id), t("portal.result.wrong"))),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    send.toBeSaved(files.open(tidy, kind, id), response);
    return null;
  }

  private static Problems problem(String field, String words) {
    return new Problems(List.of(new Problem(field, words)));
  }

  private static ModelAndView refused(FollowPage page, HttpStatus status) {
    var view = new ModelAndView("portal/follow", "page", page);
    view.setStatus(status);
    return view;
  }
}
