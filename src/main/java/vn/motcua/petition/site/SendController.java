package vn.motcua.petition.site;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.receiving.SendPetition;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Refused;

/** Takes petitions from anybody, without an account. */
@Controller
class SendController {

  static final String PATH = "/phan-anh/gui";

  private final SendPetition send;
  private final SendPages pages;
  private final PetitionFiles files;
  private final ProvenPetition proven;
  private final Guesses guesses;

  SendController(
      SendPetition send,
      SendPages pages,
      PetitionFiles files,
      ProvenPetition proven,
      Guesses guesses) {
    this.send = send;
    this.pages = pages;
    this.files = files;
    this.proven = proven;
    this.guesses = guesses;
  }

  @GetMapping(PATH)
  ModelAndView form(
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "") String dossier,
      @RequestParam(defaultValue = "") String procedure,
      @RequestParam(defaultValue = "") String q) {
    return page(SendForm.empty(agency, dossier, procedure), q, Problems.NONE);
  }

  @PostMapping(PATH)
  ModelAndView send(
      @ModelAttribute SendForm form,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> attached,
      HttpServletRequest request)
      throws IOException {
    // counted as guesses are, by address and nothing else: an address may be a whole commune’s
    var sender = "petitions from " + request.getRemoteAddr();
    if (form.isOfProgram() || guesses.areTooMany(sender)) {
      var many = new Problem("", t("petition.send.many"));
      return refused(form, new Problems(List.of(many)), HttpStatus.TOO_MANY_REQUESTS);
    }
    var petition = form.petition();
    try {
      var code = send.handle(petition, files.take(attached), form.keyOrNew());
      guesses.countWrong(sender);
      proven.keep(code, petition.sender().phone(), request);
      return new ModelAndView("redirect:" + FollowController.PATH + "/" + code + "?sent=true");
    } catch (Refused refused) {
      return refused(form, Problems.of(refused), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView refused(SendForm form, Problems problems, HttpStatus status) {
    var page = page(form, "", problems);
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(SendForm form, String query, Problems problems) {
    return new ModelAndView("petition/send", "page", pages.page(form, query, problems));
  }
}
