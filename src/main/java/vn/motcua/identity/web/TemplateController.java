package vn.motcua.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.RoleTemplates;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Templates of roles: defined, and changed after a look at whom that would touch. */
@Controller
@RequestMapping(TemplatePages.PATH)
class TemplateController {

  private final RoleTemplates templates;
  private final TemplatePages pages;

  TemplateController(RoleTemplates templates, TemplatePages pages) {
    this.templates = templates;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor) {
    return page("identity/role-templates", pages.all(actor, TemplateForm.EMPTY, Problems.NONE));
  }

  @PostMapping
  ModelAndView define(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = TemplateForm.of(typed);
    try {
      return to(templates.define(actor, form.name(), form.roles(), form.limits()));
    } catch (Refused refused) {
      var page = page("identity/role-templates", pages.all(actor, form, Problems.of(refused)));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @PostMapping("/usual")
  ModelAndView usual(Actor actor) {
    templates.defineUsual(actor);
    return new ModelAndView("redirect:" + TemplatePages.PATH);
  }

  @GetMapping("/{id:\\d{1,18}}")
  ModelAndView one(Actor actor, @PathVariable long id) {
    return page("identity/role-template", pages.one(actor, id));
  }

  /** Changes nothing: shows who would have other rights. */
  @PostMapping("/{id:\\d{1,18}}/preview")
  ModelAndView preview(
      Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = TemplateForm.of(typed);
    try {
      return page("identity/role-template", pages.asked(actor, id, form));
    } catch (Refused refused) {
      return refused(actor, id, form, refused);
    }
  }

  @PostMapping("/{id:\\d{1,18}}")
  ModelAndView change(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = TemplateForm.of(typed);
    try {
      templates.change(actor, id, version, form.roles(), form.limits());
      return to(id);
    } catch (Refused refused) {
      return refused(actor, id, form, refused);
    }
  }

  private ModelAndView refused(Actor actor, long id, TemplateForm form, Refused refused) {
    var page = page("identity/role-template", pages.refused(actor, id, form, Problems.of(refused)));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView to(long id) {
    return new ModelAndView("redirect:" + TemplatePages.PATH + "/" + id);
  }

  private static ModelAndView page(String view, TemplatePage page) {
    return new ModelAndView(view, "page", page);
  }
}
