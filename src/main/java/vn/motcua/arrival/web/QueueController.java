package vn.motcua.arrival.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.arrival.AnswerArrival;
import vn.motcua.arrival.AnswerArrival.Answer;
import vn.motcua.arrival.ArrivalRefusal;
import vn.motcua.arrival.Arrivals;
import vn.motcua.arrival.web.QueuePages.Place;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The queue of what came online, and the answers to it. */
@Controller
@RequestMapping(QueuePages.PATH)
class QueueController {

  private final Arrivals arrivals;
  private final AnswerArrival answer;
  private final QueuePages queue;
  private final AnswerPages pages;

  QueueController(Arrivals arrivals, AnswerArrival answer, QueuePages queue, AnswerPages pages) {
    this.arrivals = arrivals;
    this.answer = answer;
    this.queue = queue;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView queue(
      Actor actor,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(name = "done", defaultValue = "") String done) {
    return new ModelAndView("arrival/queue", "page", queue.of(actor, Place.of(after), code(done)));
  }

  @GetMapping("/{code}")
  ModelAndView open(Actor actor, @PathVariable String code) {
    try {
      return new ModelAndView("arrival/answer", "page", pages.of(actor, new DossierCode(code)));
    } catch (Refused refused) {
      if (refused.code() == ArrivalRefusal.ARRIVAL_ANSWERED) {
        return new ModelAndView("redirect:/desk/dossiers/" + code);
      }
      throw refused;
    }
  }

  /** From now on the actor looks at it. */
  @PostMapping("/{code}/take")
  ModelAndView take(Actor actor, @PathVariable String code) {
    try {
      arrivals.take(actor, new DossierCode(code));
      return new ModelAndView("redirect:" + QueuePages.PATH + "/" + code);
    } catch (Refused refused) {
      if (refused.code() == ArrivalRefusal.ARRIVAL_ANSWERED) {
        return new ModelAndView("redirect:" + QueuePages.PATH);
      }
      var page =
          new ModelAndView(
              "arrival/answer",
              "page",
              pages.of(actor, new DossierCode(code), null, Problems.of(refused)));
      page.setStatus(HttpStatus.CONFLICT);
      return page;
    }
  }

  @PostMapping("/{code}/accept")
  ModelAndView accept(
      Actor actor,
      @PathVariable String code,
      @RequestParam long version,
      @RequestParam(name = "ok", defaultValue = "") List<String> ticked,
      @RequestParam(defaultValue = "") String words,
      @RequestParam Map<String, String> posted) {
    return answer(actor, code, AnswerForm.of(version, ticked, words, posted), answer::accept);
  }

  @PostMapping("/{code}/request-supplement")
  ModelAndView requestSupplement(
      Actor actor,
      @PathVariable String code,
      @RequestParam long version,
      @RequestParam(name = "ok", defaultValue = "") List<String> ticked,
      @RequestParam(defaultValue = "") String words,
      @RequestParam Map<String, String> posted) {
    return answer(
        actor, code, AnswerForm.of(version, ticked, words, posted), answer::requestSupplement);
  }

  @PostMapping("/{code}/refuse")
  ModelAndView refuse(
      Actor actor,
      @PathVariable String code,
      @RequestParam long version,
      @RequestParam(name = "ok", defaultValue = "") List<String> ticked,
      @RequestParam(defaultValue = "") String words,
      @RequestParam Map<String, String> posted) {
    return answer(actor, code, AnswerForm.of(version, ticked, words, posted), answer::refuse);
  }

  /** What the official decided. */
  @FunctionalInterface
  private interface Act {
    Object on(Actor actor, DossierCode code, Answer answer);
  }

  private ModelAndView answer(Actor actor, String typed, AnswerForm form, Act act) {
    var code = new DossierCode(typed);
    try {
      var unused = act.on(actor, code, form.answer(pages.lines(actor, code, form)));
      return new ModelAndView("redirect:" + QueuePages.PATH + "?done=" + code);
    } catch (Refused refused) {
      if (refused.code() == ArrivalRefusal.ARRIVAL_ANSWERED) {
        return new ModelAndView("redirect:/desk/dossiers/" + code);
      }
      var page =
          new ModelAndView(
              "arrival/answer", "page", pages.of(actor, code, form, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static String code(String typed) {
    return typed.matches("[A-Z0-9.-]{1,40}") ? typed : "";
  }
}
