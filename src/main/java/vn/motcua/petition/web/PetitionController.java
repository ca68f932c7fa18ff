package vn.motcua.petition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.records.SendFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** The page of a petition, and its files. */
@Controller
@RequestMapping(ListPages.PATH + "/{code:PA-[A-Z0-9.-]{1,60}}")
class PetitionController {

  private static final String REVEALED = "revealed";

  private final Petitions petitions;
  private final PetitionPages pages;
  private final PetitionFiles files;
  private final SendFile sendFile;

  PetitionController(
      Petitions petitions, PetitionPages pages, PetitionFiles files, SendFile sendFile) {
    this.petitions = petitions;
    this.pages = pages;
    this.files = files;
    this.sendFile = sendFile;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable String code, Model model) {
    var petition = petitions.get(actor, code(code));
    var revealed = model.containsAttribute(REVEALED) && PetitionRights.mayReveal(actor, petition);
    return new ModelAndView("petition/petition", "page", pages.page(actor, petition, revealed));
  }

  /** Shows telephone and address in full, once; the disclosure is in the audit trail. */
  @PostMapping("/reveal")
  String reveal(Actor actor, @PathVariable String code, RedirectAttributes redirect) {
    var petition = petitions.reveal(actor, code(code));
    redirect.addFlashAttribute(REVEALED, true);
    return "redirect:" + ListPages.PATH + "/" + petition.code();
  }

  @GetMapping("/files/{id:\\d{1,18}}")
  void sent(
      Actor actor, @PathVariable String code, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    send(actor, code, false, id, response);
  }

  @GetMapping("/answer-files/{id:\\d{1,18}}")
  void answered(
      Actor actor, @PathVariable String code, @PathVariable long id, HttpServletResponse response)
      throws IOException {
    send(actor, code, true, id, response);
  }

  private void send(
      Actor actor, String code, boolean ofAnswer, long id, HttpServletResponse response)
      throws IOException {
    var petition = petitions.get(actor, code(code));
    if (!PetitionRights.mayKnowSender(actor, petition)) {
      throw new NotVisible("files of petition " + code);
    }
    sendFile.toBeSaved(files.get(petition.code(), ofAnswer, id), response);
  }

  static PetitionCode code(String typed) {
    return PetitionCode.parse(typed).orElseThrow(() -> new NotVisible("petition"));
  }
}
