package vn.motcua.notification.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.notification.SendAgain;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The log of messages: looked through, one opened, sent again. */
@Controller
@RequestMapping(LogPages.PATH)
class LogController {

  private final LogPages pages;
  private final OpenedPages opened;
  private final SendAgain again;

  LogController(LogPages pages, OpenedPages opened, SendAgain again) {
    this.pages = pages;
    this.opened = opened;
    this.again = again;
  }

  @GetMapping
  ModelAndView log(
      Actor actor,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String channel,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String before) {
    var query = LogPages.query(state, channel, subject, before);
    return new ModelAndView("notification/log", "page", pages.page(actor, query));
  }

  @GetMapping("/{id:\\d{1,18}}")
  ModelAndView one(Actor actor, @PathVariable long id) {
    return new ModelAndView("notification/message", "page", opened.page(actor, id, Problems.NONE));
  }

  @PostMapping("/{id:\\d{1,18}}/again")
  ModelAndView again(Actor actor, @PathVariable long id) {
    try {
      again.handle(actor, id);
      return new ModelAndView("redirect:" + LogPages.PATH + "/" + id);
    } catch (Refused refused) {
      var page =
          new ModelAndView(
              "notification/message", "page", opened.page(actor, id, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }
}
