package vn.motcua.notification.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.template.ChangeWording;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TypedDate;

/** How an agency words its messages: looked at, tried out, entered, withdrawn. */
@Controller
@RequestMapping(WordingPages.PATH)
class WordingController {

  private final WordingPages pages;
  private final ChangeWording change;

  WordingController(WordingPages pages, ChangeWording change) {
    this.pages = pages;
    this.change = change;
  }

  @GetMapping
  ModelAndView all(Actor actor) {
    return new ModelAndView("notification/wordings", "page", pages.all(actor));
  }

  @GetMapping("/{key}")
  ModelAndView one(
      Actor actor, @PathVariable String key, @RequestParam(defaultValue = "VI") String language) {
    var wanted = language.equals(Language.EN.name()) ? Language.EN : Language.VI;
    return page(pages.one(actor, pages.kind(actor, key), wanted));
  }

  /** Changes nothing: shows the text with examples in its places. */
  @PostMapping("/{key}/preview")
  ModelAndView preview(Actor actor, @PathVariable String key, @ModelAttribute WordingForm form) {
    var kind = pages.kind(actor, key);
    try {
      change.check(kind, form.wording());
      return page(pages.page(actor, kind, form, true, Problems.NONE));
    } catch (Refused refused) {
      return refused(actor, kind, form, refused);
    }
  }

  @PostMapping("/{key}")
  ModelAndView enter(Actor actor, @PathVariable String key, @ModelAttribute WordingForm form) {
    var kind = pages.kind(actor, key);
    try {
      change.handle(
          actor, kind, form.inLanguage(), TypedDate.read(form.validFrom()), form.wording());
      return to(kind, form.inLanguage());
    } catch (Refused refused) {
      return refused(actor, kind, form, refused);
    }
  }

  @PostMapping("/editions/{id:\\d{1,18}}/withdraw")
  ModelAndView withdraw(Actor actor, @PathVariable long id) {
    var edition = change.withdraw(actor, id);
    return to(pages.kind(actor, edition.kind()), edition.language());
  }

  private ModelAndView refused(Actor actor, MessageKind kind, WordingForm form, Refused refused) {
    var page = page(pages.page(actor, kind, form, false, Problems.of(refused)));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView to(MessageKind kind, Language language) {
    return new ModelAndView("redirect:" + WordingPages.url(kind) + "?language=" + language);
  }

  private static ModelAndView page(WordingPage page) {
    return new ModelAndView("notification/wording", "page", page);
  }
}
