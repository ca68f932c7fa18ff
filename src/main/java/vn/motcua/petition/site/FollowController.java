package vn.motcua.petition.site;

import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.handling.TakeDetails;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.publishing.Followed;
import vn.motcua.petition.publishing.RateAnswer;
import vn.motcua.petition.receiving.Strangers;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.records.SendFile;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/**
 * Whoever sent a petition follows it with its code and the last digits of their telephone, adds
 * what was asked for and judges the answer.
 */
@Controller
@RequestMapping(FollowController.PATH)
class FollowController {

  static final String PATH = "/phan-anh/tra-cuu";

  private final Followed followed;
  private final ProvenPetition proven;
  private final FollowPages pages;
  private final TakeDetails takeDetails;
  private final RateAnswer rate;
  private final PetitionFiles files;
  private final SendFile sendFile;
  private final Guesses guesses;

  FollowController(
      Followed followed,
      ProvenPetition proven,
      FollowPages pages,
      TakeDetails takeDetails,
      RateAnswer rate,
      PetitionFiles files,
      SendFile sendFile,
      Guesses guesses) {
    this.followed = followed;
    this.proven = proven;
    this.pages = pages;
    this.takeDetails = takeDetails;
    this.rate = rate;
    this.files = files;
    this.sendFile = sendFile;
    this.guesses = guesses;
  }

  @GetMapping
  ModelAndView form(@RequestParam(defaultValue = "") String code) {
    return lookUp(code, Problems.NONE, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView lookUp(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String digits,
      HttpServletRequest request) {
    var read = PetitionCode.parse(code);
    var problems = new ArrayList<Problem>();
    if (read.isEmpty()) {
      problems.add(new Problem("code", t("petition.follow.code.wrong")));
    }
    if (!digits.strip().matches("\\d{4}")) {
      problems.add(new Problem("digits", t("petition.follow.digits.wrong")));
    }
    if (!problems.isEmpty()) {
      return lookUp(code, new Problems(problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var known = read.orElseThrow();
    var address = "petition address " + request.getRemoteAddr();
    var guessed = "petition " + known;
    if (guesses.areTooMany(address, guessed)) {
      var words = t("portal.lookup.many", Guesses.WINDOW.toMinutes());
      return lookUp(code, problem(words), HttpStatus.TOO_MANY_REQUESTS);
    }
    if (followed.find(known, digits.strip()).isEmpty()) {
      guesses.countWrong(address, guessed);
      return lookUp(code, problem(t("petition.follow.nothing")), HttpStatus.NOT_FOUND);
    }
    proven.keep(known, digits.strip(), request);
    return to(known);
  }

  @GetMapping("/{code}")
  ModelAndView follow(
      @PathVariable String code,
      @RequestParam(defaultValue = "false") boolean sent,
      HttpServletRequest request) {
    return PetitionCode.parse(code)
        .flatMap(read -> proven.of(read, request))
        .map(petition -> page(petition, sent, Problems.NONE))
        .orElseGet(() -> lookUp(code, Problems.NONE, HttpStatus.OK));
  }

  @PostMapping("/{code}/details")
  ModelAndView details(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String content,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> attached,
      HttpServletRequest request)
      throws IOException {
    var petition = own(code, request);
    try {
      var stored = files.take(attached);
      var unused = takeDetails.take(Strangers.SENDER, petition, content, stored);
      return to(petition.code());
    } catch (Refused refused) {
      return refused(petition, refused);
    }
  }

  @PostMapping("/{code}/rating")
  ModelAndView rate(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String satisfied,
      @RequestParam(defaultValue = "") String word,
      HttpServletRequest request) {
    var petition = own(code, request);
    try {
      rate.handle(
          petition,
          switch (satisfied) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
          },
          word);
      return to(petition.code());
    } catch (Refused refused) {
      return refused(petition, refused);
    }
  }

  @GetMapping("/{code}/files/{id:\\d{1,18}}")
  void file(
      @PathVariable String code,
      @PathVariable long id,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var petition = own(code, request);
    if (!petition.status().isAnswered()) {
      throw new NotVisible("answer of " + petition.code());
    }
    sendFile.toBeSaved(files.get(petition.code(), true, id), response);
  }

  private Petition own(String code, HttpServletRequest request) {
    return PetitionCode.parse(code)
        .flatMap(read -> proven.of(read, request))
        .orElseThrow(() -> new NotVisible("petition"));
  }

  private static ModelAndView to(PetitionCode code) {
    return new ModelAndView("redirect:" + PATH + "/" + code);
  }

  private ModelAndView refused(Petition petition, Refused refused) {
    var page = page(petition, false, Problems.of(refused));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Petition petition, boolean sent, Problems problems) {
    return new ModelAndView("petition/follow", "page", pages.of(petition, sent, problems));
  }

  private static Problems problem(String words) {
    return new Problems(List.of(new Problem("", words)));
  }

  private static ModelAndView lookUp(String code, Problems problems, HttpStatus status) {
    var shown = PetitionCode.parse(code).map(PetitionCode::value).orElse("");
    var page = new ModelAndView("petition/look-up", "page", new LookUpPage(shown, problems));
    page.setStatus(status);
    return page;
  }
}
