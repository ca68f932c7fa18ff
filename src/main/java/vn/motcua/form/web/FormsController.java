package vn.motcua.form.web;

import static vn.motcua.platform.web.Words.t;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** The forms: all editions, each as citizens see it, its schema, its withdrawal. */
@Controller
@RequestMapping("/desk/forms")
class FormsController {

  private static final String ONE = "/{id:[0-9a-z-]{1,80}}/{edition:\\d{1,4}}";

  private final FormPages pages;
  private final FormChanges changes;

  FormsController(FormPages pages, FormChanges changes) {
    this.pages = pages;
    this.changes = changes;
  }

  @GetMapping
  ModelAndView all(Actor actor, @RequestParam(required = false) @Nullable String done) {
    var words = done == null ? "" : t("form.done");
    return new ModelAndView("form/forms", "page", pages.all(actor, words));
  }

  @GetMapping(ONE)
  ModelAndView one(Actor actor, @PathVariable String id, @PathVariable int edition) {
    return new ModelAndView("form/edition", "page", pages.one(actor, id, edition));
  }

  /** The schema as a file, to begin an own edition with. */
  @GetMapping(ONE + "/schema")
  ResponseEntity<byte[]> schema(Actor actor, @PathVariable String id, @PathVariable int edition) {
    var name = ContentDisposition.attachment().filename(id + "." + edition + ".schema.json");
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
        .body(pages.schema(actor, id, edition).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping(ONE + "/withdraw")
  ModelAndView askWhy(Actor actor, @PathVariable String id, @PathVariable int edition) {
    return withdrawal(actor, id, edition, "", Problems.NONE);
  }

  @PostMapping(ONE + "/withdraw")
  ModelAndView withdraw(
      Actor actor,
      @PathVariable String id,
      @PathVariable int edition,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String idempotencyKey) {
    try {
      changes.withdraw(actor, id, edition, reason, idempotencyKey);
      return new ModelAndView("redirect:/desk/forms?done");
    } catch (Refused refused) {
      var page = withdrawal(actor, id, edition, reason, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private ModelAndView withdrawal(
      Actor actor, String id, int edition, String reason, Problems problems) {
    var key = UUID.randomUUID().toString();
    var page = new WithdrawPage(pages.ownRow(actor, id, edition), reason, key, problems);
    return new ModelAndView("form/withdraw", "page", page);
  }
}
