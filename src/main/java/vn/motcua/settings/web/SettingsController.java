package vn.motcua.settings.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The numbers of the law: all of them, each with its past, new values, withdrawals. */
@Controller
@RequestMapping("/desk/settings")
class SettingsController {

  private final SettingPages pages;
  private final SettingChanges changes;

  SettingsController(SettingPages pages, SettingChanges changes) {
    this.pages = pages;
    this.changes = changes;
  }

  @GetMapping
  ModelAndView all(Actor actor, @RequestParam(required = false) @Nullable String done) {
    return new ModelAndView("settings/settings", "page", pages.all(actor, done != null));
  }

  @GetMapping("/{key}")
  ModelAndView one(Actor actor, @PathVariable String key) {
    return one(actor, key, ValueForm.empty(), Problems.NONE);
  }

  @PostMapping("/{key}")
  ModelAndView enter(Actor actor, @PathVariable String key, @ModelAttribute ValueForm form) {
    try {
      changes.enter(actor, key, form);
      return new ModelAndView("redirect:/desk/settings?done");
    } catch (Refused refused) {
      var page = one(actor, key, form.again(), Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  @GetMapping("/{key}/withdraw")
  ModelAndView askWhy(Actor actor, @PathVariable String key, @RequestParam long value) {
    return withdrawal(actor, key, value, "", Problems.NONE);
  }

  @PostMapping("/{key}/withdraw")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable String key,
      @RequestParam long value,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String idempotencyKey) {
    try {
      changes.withdraw(actor, key, value, reason, idempotencyKey);
      return new ModelAndView("redirect:/desk/settings?done");
    } catch (Refused refused) {
      var page = withdrawal(actor, key, value, reason, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView one(Actor actor, String key, ValueForm typed, Problems problems) {
    return new ModelAndView("settings/setting", "page", pages.one(actor, key, typed, problems));
  }

  private ModelAndView withdrawal(
      Actor actor, String key, long value, String reason, Problems problems) {
    var name = pages.name(actor, key);
    var page =
        new WithdrawalPage(
            key,
            value,
            List.of(
                new Option("/desk/settings", t("setting.title")),
                new Option("/desk/settings/" + key, name)),
            pages.value(actor, key, value),
            reason,
            UUID.randomUUID().toString(),
            problems);
    return new ModelAndView("settings/withdraw", "page", page);
  }
}
