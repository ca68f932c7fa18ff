package vn.motcua.history.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.history.HistoryRefusal;
import vn.motcua.history.importing.GiveUpImport;
import vn.motcua.history.importing.StartImport;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Files of past dossiers: brought in, looked at, started, given up, withdrawn. */
@Controller
@RequestMapping(PastImportPages.PATH)
class PastImportController {

  private final PastImportPages pages;
  private final StartImport startImport;
  private final GiveUpImport giveUp;

  PastImportController(PastImportPages pages, StartImport startImport, GiveUpImport giveUp) {
    this.pages = pages;
    this.startImport = startImport;
    this.giveUp = giveUp;
  }

  @GetMapping
  ModelAndView all(Actor actor, @RequestParam(required = false) @Nullable Long before) {
    return all(actor, before, Problems.NONE);
  }

  private ModelAndView all(Actor actor, @Nullable Long before, Problems problems) {
    var page = new ModelAndView("history/imports", "page", pages.all(actor, before, problems));
    page.addObject("idempotencyKey", UUID.randomUUID().toString());
    return page;
  }

  @PostMapping
  ModelAndView bringIn(
      Actor actor, @RequestParam MultipartFile file, @RequestParam String idempotencyKey) {
    try (var content = file.getInputStream()) {
      if (file.isEmpty()) {
        throw new Refused(HistoryRefusal.PAST_FILE_MISSING);
      }
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
      var id = startImport.look(actor, name, content, idempotencyKey);
      return new ModelAndView("redirect:" + PastImportPages.PATH + "/" + id);
    } catch (Refused refused) {
      return refused(all(actor, null, Problems.of(refused)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @GetMapping("/{id:\\d{1,18}}")
  ModelAndView one(
      Actor actor, @PathVariable long id, @RequestParam(defaultValue = "0") long after) {
    return one(actor, id, after, "", Problems.NONE);
  }

  private ModelAndView one(Actor actor, long id, long after, String reason, Problems problems) {
    return new ModelAndView(
        "history/import", "page", pages.one(actor, id, after, reason, problems));
  }

  /** What renews itself while the import runs; the whole page is drawn anew when it has ended. */
  @GetMapping("/{id:\\d{1,18}}/progress")
  ModelAndView progress(Actor actor, @PathVariable long id, HttpServletResponse answer) {
    var progress = pages.progress(actor, id);
    if (!progress.atWork()) {
      answer.setHeader("HX-Refresh", "true");
    }
    return new ModelAndView("history/progress", "progress", progress);
  }

  @PostMapping("/{id:\\d{1,18}}/start")
  String start(Actor actor, @PathVariable long id) {
    startImport.start(actor, id);
    return "redirect:" + PastImportPages.PATH + "/" + id;
  }

  @PostMapping("/{id:\\d{1,18}}/cancel")
  ModelAndView cancel(Actor actor, @PathVariable long id) {
    try {
      giveUp.cancel(actor, id);
      return new ModelAndView("redirect:" + PastImportPages.PATH + "/" + id);
    } catch (Refused refused) {
      return refused(one(actor, id, 0, "", Problems.of(refused)));
    }
  }

  @PostMapping("/{id:\\d{1,18}}/withdraw")
  ModelAndView withdraw(
      Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
    try {
      giveUp.withdraw(actor, id, reason);
      return new ModelAndView("redirect:" + PastImportPages.PATH + "/" + id);
    } catch (Refused refused) {
      return refused(one(actor, id, 0, reason, Problems.of(refused)));
    }
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
