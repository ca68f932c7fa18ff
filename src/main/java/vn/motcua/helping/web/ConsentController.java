package vn.motcua.helping.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.citizen.Citizen;
import vn.motcua.helping.Assistances;
import vn.motcua.helping.HelpingRefusal;
import vn.motcua.helping.assisting.RecordConsent;
import vn.motcua.helping.web.HelpPages.Code;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.records.Records;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** The person who is to be helped consents, by a code or on paper. */
@Controller
@RequestMapping(HelpController.PATH + "/{id:\\d{1,18}}")
class ConsentController {

  private final RecordConsent consent;
  private final Assistances assistances;
  private final Records records;
  private final HelpPages pages;

  ConsentController(
      RecordConsent consent, Assistances assistances, Records records, HelpPages pages) {
    this.consent = consent;
    this.assistances = assistances;
    this.records = records;
    this.pages = pages;
  }

  /** Sends a code to the person's telephone. */
  @PostMapping("/ma")
  ModelAndView sendCode(Citizen helper, @PathVariable long id, HttpServletRequest request) {
    try {
      var sent = consent.sendCode(helper, id, request.getRemoteAddr());
      return page(helper, id, Code.of(sent), Problems.NONE);
    } catch (Refused refused) {
      return refused(helper, id, Code.NONE, refused);
    }
  }

  /**
   * @param codeId of the code that was sent
   * @param code the person told
   */
  @PostMapping("/dong-y")
  ModelAndView byCode(
      Citizen helper,
      @PathVariable long id,
      @RequestParam UUID codeId,
      @RequestParam(defaultValue = "") String code) {
    try {
      consent.byCode(helper, id, codeId, code, words(helper, id));
      return new ModelAndView("redirect:" + HelpController.PATH + "/" + id);
    } catch (Refused refused) {
      return refused(helper, id, new Code(codeId.toString(), ""), refused);
    }
  }

  /**
   * @param photo of the paper that was signed
   */
  @PostMapping("/giay")
  ModelAndView byPaper(
      Citizen helper, @PathVariable long id, @RequestParam(name = "anh") MultipartFile photo)
      throws IOException {
    try (var incoming = records.receive()) {
      if (photo.isEmpty()) {
        throw new Refused(List.of(Finding.of("anh", HelpingRefusal.HELPING_PHOTO_MISSING)));
      }
      photo.transferTo(incoming.path());
      consent.byPaper(helper, id, incoming.path(), words(helper, id));
      return new ModelAndView("redirect:" + HelpController.PATH + "/" + id);
    } catch (Refused refused) {
      return refused(helper, id, Code.NONE, refused);
    }
  }

  private String words(Citizen helper, long id) {
    return pages.words(helper, assistances.get(helper, id));
  }

  private ModelAndView refused(Citizen helper, long id, Code code, Refused refused) {
    var page = page(helper, id, code, Problems.of(refused));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Citizen helper, long id, Code code, Problems problems) {
    return new ModelAndView(
        "helping/assistance",
        "page",
        pages.of(helper, assistances.get(helper, id), "", code, problems));
  }
}
