package vn.motcua.petition.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.Petitions;
import vn.motcua.petition.handling.Handling;
import vn.motcua.petition.handling.PublishAnswer;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** The forms of what can be done with a petition, and doing it. */
@Controller
@RequestMapping(ListPages.PATH + "/{code:PA-[A-Z0-9.-]{1,60}}/acts/{action}")
class ActController {

  private final Petitions petitions;
  private final PossibleActs possible;
  private final PetitionActs acts;
  private final PublishAnswer publish;
  private final PetitionFiles files;
  private final ActPages pages;

  ActController(
      Petitions petitions,
      PossibleActs possible,
      PetitionActs acts,
      PublishAnswer publish,
      PetitionFiles files,
      ActPages pages) {
    this.petitions = petitions;
    this.possible = possible;
    this.acts = acts;
    this.publish = publish;
    this.files = files;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String code, @PathVariable String action) {
    var petition = petitions.get(actor, PetitionController.code(code));
    var known = known(action);
    if (!possible.of(actor, petition).contains(known)) {
      throw Handling.unlawful(petition, known);
    }
    return page(petition, known, ActPages.begun(petition, known), Problems.NONE);
  }

  @PostMapping
  ModelAndView perform(
      Actor actor,
      @PathVariable String code,
      @PathVariable String action,
      @ModelAttribute ActForm form,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> attached)
      throws IOException {
    var petition = petitions.get(actor, PetitionController.code(code));
    var known = known(action);
    try {
      if (form.isPreview() && known == Action.PUBLISH) {
        publish.check(petition, ActForm.text(form.content()), ActForm.text(form.answer()));
        return page(petition, known, form, Problems.NONE);
      }
      acts.perform(actor, petition, known, form, files.take(attached));
      return new ModelAndView("redirect:" + place(actor, petition));
    } catch (Refused refused) {
      if (refused.code() == PetitionRefusal.PETITION_ACT_UNLAWFUL) {
        throw refused;
      }
      var again = page(petition, known, form, Problems.of(refused));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  /** The petition’s page, or the list when the act took it out of the actor’s sight. */
  private String place(Actor actor, Petition before) {
    try {
      return ListPages.PATH + "/" + petitions.get(actor, before.code()).code();
    } catch (NotVisible gone) {
      return ListPages.PATH;
    }
  }

  private ModelAndView page(Petition petition, Action action, ActForm form, Problems problems) {
    return new ModelAndView("petition/act", "page", pages.page(petition, action, form, problems));
  }

  private static Action known(String action) {
    return Action.of(action).orElseThrow(() -> new NotVisible("act"));
  }
}
