package vn.motcua.result.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.result.ResultRefusal;
import vn.motcua.result.Results;
import vn.motcua.result.issuing.OpenResult;
import vn.motcua.result.issuing.RevokeResult;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.web.ResultPages.Typed;
import vn.motcua.result.writing.CorrectResult;
import vn.motcua.result.writing.DropDraft;
import vn.motcua.result.writing.WriteResult;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Results: written, read, corrected, revoked. They are signed in the signing tray. */
@Controller
class ResultController {

  private final ResultPages pages;
  private final Results results;
  private final WriteResult write;
  private final DropDraft drop;
  private final CorrectResult correct;
  private final RevokeResult revoke;
  private final OpenResult open;
  private final SendResult send;

  ResultController(
      ResultPages pages,
      Results results,
      WriteResult write,
      DropDraft drop,
      CorrectResult correct,
      RevokeResult revoke,
      OpenResult open,
      SendResult send) {
    this.pages = pages;
    this.results = results;
    this.write = write;
    this.drop = drop;
    this.correct = correct;
    this.revoke = revoke;
    this.open = open;
    this.send = send;
  }

  @GetMapping("/desk/dossiers/{code}/results")
  ModelAndView ofDossier(
      Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String kind) {
    return dossier(actor, code(code), ResultKind.ofSlug(kind).orElse(null), null);
  }

  /**
   * @param typed the kind, and the fields by their keys
   */
  @PostMapping("/desk/dossiers/{code}/results")
  ModelAndView write(
      Actor actor, @PathVariable String code, @RequestParam Map<String, String> typed) {
    var dossier = code(code);
    var kind =
        ResultKind.ofSlug(typed.getOrDefault("kind", ""))
            .orElseThrow(() -> new Refused(ResultRefusal.RESULT_KIND_MISSING));
    try {
      return done(write.handle(actor, dossier, kind, typed));
    } catch (Refused refused) {
      return unprocessable(
          dossier(actor, dossier, kind, new Typed(kind, typed, Problems.of(refused))));
    }
  }

  @GetMapping("/desk/results/{id:\\d{1,18}}")
  ModelAndView show(Actor actor, @PathVariable long id) {
    return page(actor, id, Problems.NONE, null);
  }

  @PostMapping("/desk/results/{id:\\d{1,18}}")
  ModelAndView change(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam Map<String, String> typed) {
    var kind = results.get(actor, id).kind();
    try {
      write.change(actor, id, version, kind, typed);
      return done(id);
    } catch (Refused refused) {
      var again = new Typed(kind, typed, Problems.of(refused));
      return unprocessable(page(actor, id, Problems.NONE, again));
    }
  }

  @PostMapping("/desk/results/{id:\\d{1,18}}/drop")
  ModelAndView drop(Actor actor, @PathVariable long id) {
    var dossier = results.get(actor, id).dossier();
    return attempt(
        actor,
        id,
        () -> {
          drop.handle(actor, id);
          return new ModelAndView("redirect:" + ResultPages.ofDossier(dossier));
        });
  }

  @PostMapping("/desk/results/{id:\\d{1,18}}/correct")
  ModelAndView correct(
      Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
    return attempt(actor, id, () -> done(correct.handle(actor, id, reason)));
  }

  @PostMapping("/desk/results/{id:\\d{1,18}}/ask")
  ModelAndView ask(Actor actor, @PathVariable long id, @RequestParam long version) {
    return attempt(
        actor,
        id,
        () -> {
          correct.ask(actor, id, version);
          return done(id);
        });
  }

  @PostMapping("/desk/results/{id:\\d{1,18}}/send-back")
  ModelAndView sendBack(
      Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
    return attempt(
        actor,
        id,
        () -> {
          correct.sendBack(actor, id, reason);
          return done(id);
        });
  }

  @PostMapping("/desk/results/{id:\\d{1,18}}/revoke")
  ModelAndView revoke(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String reason) {
    return attempt(
        actor,
        id,
        () -> {
          revoke.handle(actor, id, version, reason);
          return done(id);
        });
  }

  /** The draft, or the signed file. */
  @GetMapping("/desk/results/{id:\\d{1,18}}/paper")
  void paper(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
    send.paper(actor, open.handle(actor, id), response);
  }

  /** What the signatures of the signed file are worth now. */
  @GetMapping("/desk/results/{id:\\d{1,18}}/signatures")
  ModelAndView signatures(Actor actor, @PathVariable long id) throws IOException {
    return new ModelAndView("result/signatures", "page", send.signatures(results.get(actor, id)));
  }

  private interface Act {
    ModelAndView handle();
  }

  private ModelAndView attempt(Actor actor, long id, Act act) {
    try {
      return act.handle();
    } catch (Refused refused) {
      return unprocessable(page(actor, id, Problems.of(refused), null));
    }
  }

  private ModelAndView dossier(
      Actor actor, DossierCode code, @Nullable ResultKind chosen, @Nullable Typed typed) {
    return new ModelAndView("result/dossier", "page", pages.ofDossier(actor, code, chosen, typed));
  }

  private ModelAndView page(Actor actor, long id, Problems problems, @Nullable Typed typed) {
    return new ModelAndView(
        "result/result", "page", pages.page(actor, results.get(actor, id), problems, typed));
  }

  private static ModelAndView unprocessable(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView done(long id) {
    return new ModelAndView("redirect:" + ResultPages.address(id));
  }

  private static DossierCode code(String typed) {
    return DossierCode.parse(typed).orElseThrow(() -> new NotVisible("dossier " + typed));
  }
}
