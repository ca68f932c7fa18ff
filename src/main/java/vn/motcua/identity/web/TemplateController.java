package vn.motcua.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import vn.motcua.shared.Role;

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
    return page("identity/role-templates", pages.all(actor, "", Set.of(), Problems.NONE));
  }

  @PostMapping
  ModelAndView define(
      Actor actor,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) @Nullable List<String> roles) {
    var chosen = roles(roles);
    try {
      return to(templates.define(actor, name, chosen));
    } catch (Refused refused) {
      var page =
          page("identity/role-templates", pages.all(actor, name, chosen, Problems.of(refused)));
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
    return page("identity/role-template", pages.one(actor, id, null, Problems.NONE));
  }

  /** Changes nothing: shows who would have other rights. */
  @PostMapping("/{id:\\d{1,18}}/preview")
  ModelAndView preview(
      Actor actor,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable List<String> roles) {
    try {
      return page("identity/role-template", pages.one(actor, id, roles(roles), Problems.NONE));
    } catch (Refused refused) {
      return refused(actor, id, refused);
    }
  }

  @PostMapping("/{id:\\d{1,18}}")
  ModelAndView change(
      Actor actor,
      @PathVariable long id,
      @RequestParam long version,
      @RequestParam(required = false) @Nullable List<String> roles) {
    try {
      templates.change(actor, id, version, roles(roles));
      return to(id);
    } catch (Refused refused) {
      return refused(actor, id, refused);
    }
  }

  private ModelAndView refused(Actor actor, long id, Refused refused) {
    var page = page("identity/role-template", pages.one(actor, id, null, Problems.of(refused)));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static Set<Role> roles(@Nullable List<String> names) {
    return names == null
        ? Set.of()
        : Arrays.stream(Role.values())
            .filter(role -> names.contains(role.name()))
            .collect(Collectors.toSet());
  }

  private static ModelAndView to(long id) {
    return new ModelAndView("redirect:" + TemplatePages.PATH + "/" + id);
  }

  private static ModelAndView page(String view, TemplatePage page) {
    return new ModelAndView(view, "page", page);
  }
}
