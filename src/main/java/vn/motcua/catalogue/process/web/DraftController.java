package vn.motcua.catalogue.process.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.process.DiscardProcessDraft;
import vn.motcua.catalogue.process.ProcessOwners;
import vn.motcua.catalogue.process.PublishProcess;
import vn.motcua.catalogue.process.SaveProcessDraft;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * The editor of a process. Each button sends the whole form: some only move rows and draw it anew,
 * so that it works without scripts and loses nothing that was typed.
 */
@Controller
@RequestMapping("/desk/processes/{code}/edit")
class DraftController {

  private final ProcessOwners owners;
  private final StoredCatalogue catalogue;
  private final DraftPages pages;
  private final Acts acts;
  private final Clock clock;

  DraftController(
      ProcessOwners owners, StoredCatalogue catalogue, DraftPages pages, Acts acts, Clock clock) {
    this.owners = owners;
    this.catalogue = catalogue;
    this.pages = pages;
    this.acts = acts;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView open(
      Actor actor,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(defaultValue = "") String done) {
    var whose = whose(actor, agency);
    var procedure = procedure(code);
    var typed = pages.open(whose, procedure, today());
    return page(whose, procedure, typed, "", done.equals("saved"), Problems.NONE);
  }

  @PostMapping
  ModelAndView perform(
      Actor actor,
      @PathVariable String code,
      @RequestParam(required = false) @Nullable Long agency,
      @RequestParam(defaultValue = "save") String button,
      @RequestParam(defaultValue = "0") int revision,
      @RequestParam(defaultValue = "") String from,
      @RequestParam Map<String, String> fields) {
    var whose = whose(actor, agency);
    var procedure = procedure(code);
    var draft = DraftForm.read(fields);
    var typed = new DraftPages.Typed(draft, revision, from);
    var moved = DraftChange.of(draft, button);
    if (moved.isPresent()) {
      var changed = new DraftPages.Typed(moved.get().draft(), revision, from);
      return page(whose, procedure, changed, moved.get().focus(), false, Problems.NONE);
    }
    try {
      return new ModelAndView("redirect:" + perform(actor, whose, code, button, typed));
    } catch (Refused refused) {
      var again = page(whose, procedure, typed, "", false, Problems.of(refused));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  /** Does what the button says; answers where to go then. */
  private String perform(
      Actor actor, Agency whose, String code, String button, DraftPages.Typed typed) {
    return switch (button) {
      case "publish" -> {
        acts.publish()
            .handle(actor, whose.id(), code, typed.revision(), typed.draft(), typed.from());
        yield ProcessAddress.done(code, whose.id(), "published");
      }
      case "discard" -> {
        acts.discard().handle(actor, whose.id(), code, typed.revision());
        yield ProcessAddress.done(code, whose.id(), "discarded");
      }
      default -> {
        acts.save().handle(actor, whose.id(), code, typed.revision(), typed.draft());
        yield ProcessAddress.edit(code, whose.id()) + "&done=saved";
      }
    };
  }

  private ModelAndView page(
      Agency whose,
      Procedure procedure,
      DraftPages.Typed typed,
      String focus,
      boolean saved,
      Problems problems) {
    return new ModelAndView(
        "process/edit",
        "page",
        pages.make(whose, procedure, typed, focus, saved, problems, today()));
  }

  private Agency whose(Actor actor, @Nullable Long agency) {
    return owners.managed(actor, agency == null ? actor.agencyId() : agency);
  }

  private Procedure procedure(String code) {
    return catalogue.latest(code, today()).orElseThrow(() -> new NotVisible("procedure " + code));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  /** What the editor's buttons do. */
  @Component
  record Acts(SaveProcessDraft save, PublishProcess publish, DiscardProcessDraft discard) {}
}
