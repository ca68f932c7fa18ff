package vn.motcua.petition.web;

import static vn.motcua.platform.web.Words.t;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Source;
import vn.motcua.petition.receiving.EnterPetition;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** Writes down petitions that came by telephone, on paper or at the desk. */
@Controller
@RequestMapping(ListPages.PATH + "/new")
class EnterController {

  private final EnterPetition enter;
  private final PetitionFiles files;

  EnterController(EnterPetition enter, PetitionFiles files) {
    this.enter = enter;
    this.files = files;
  }

  @GetMapping
  ModelAndView form(Actor actor, @RequestParam(defaultValue = "") String dossier) {
    actor.require(Permission.PETITION_RECEIVE, actor.agencyPath());
    return page(EnterForm.empty(dossier), Problems.NONE);
  }

  @PostMapping
  ModelAndView save(
      Actor actor,
      @ModelAttribute EnterForm form,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> attached)
      throws IOException {
    actor.require(Permission.PETITION_RECEIVE, actor.agencyPath());
    try {
      var code =
          enter.handle(
              actor,
              form.petition(),
              form.from(),
              form.receivedAt(),
              files.take(attached),
              form.idempotencyKey());
      return new ModelAndView("redirect:" + ListPages.PATH + "/" + code);
    } catch (Refused refused) {
      var again = page(form, Problems.of(refused));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  private static ModelAndView page(EnterForm form, Problems problems) {
    var page =
        new EnterPage(
            form,
            Stream.of(Source.PHONE, Source.PAPER, Source.DESK)
                .map(source -> new Option(source.name(), t(source.messageKey())))
                .toList(),
            Stream.concat(
                    Stream.of(new Option("", t("petition.concern.unknown"))),
                    Arrays.stream(Concern.values())
                        .map(concern -> new Option(concern.name(), t(concern.messageKey()))))
                .toList(),
            t("petition.send.files.hint", PetitionFiles.MOST, PetitionFiles.MOST_MEGABYTES),
            problems);
    return new ModelAndView("petition/enter", "page", page);
  }
}
