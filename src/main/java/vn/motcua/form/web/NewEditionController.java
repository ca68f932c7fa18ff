package vn.motcua.form.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.form.FormPage;
import vn.motcua.form.edition.BringEdition;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TypedDate;

/** Brings an own edition: the file, what citizens would see, then the edition itself. */
@Controller
@RequestMapping("/desk/forms/new")
class NewEditionController {

  private static final String VIEW = "form/new";

  private final BringEdition bring;
  private final FormChanges changes;

  NewEditionController(BringEdition bring, FormChanges changes) {
    this.bring = bring;
    this.changes = changes;
  }

  @GetMapping
  ModelAndView ask(Actor actor) {
    actor.requireWholly(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    return page("", "", "", null, Problems.NONE);
  }

  /** Reads the file, or what was corrected in place, and shows the form; nothing is kept yet. */
  @PostMapping
  ModelAndView preview(
      Actor actor,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String content,
      @RequestParam(defaultValue = "") String validFrom) {
    var schema = file == null || file.isEmpty() ? content : text(file);
    try {
      var form = bring.check(actor, schema, TypedDate.read(validFrom)).form();
      var preview = FormPage.of(form, Map.of(), Problems.NONE);
      return page(schema, validFrom, form.title().said(), preview, Problems.NONE);
    } catch (Refused refused) {
      return refused(schema, validFrom, refused);
    }
  }

  @PostMapping("/confirm")
  ModelAndView confirm(
      Actor actor,
      @RequestParam(defaultValue = "") String content,
      @RequestParam(defaultValue = "") String validFrom,
      @RequestParam(defaultValue = "") String idempotencyKey) {
    try {
      changes.bring(actor, content, TypedDate.read(validFrom), idempotencyKey);
      return new ModelAndView("redirect:/desk/forms?done");
    } catch (Refused refused) {
      return refused(content, validFrom, refused);
    }
  }

  private static ModelAndView refused(String content, String validFrom, Refused refused) {
    var page = page(content, validFrom, "", null, Problems.of(refused));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView page(
      String content,
      String validFrom,
      String title,
      @Nullable FormPage preview,
      Problems problems) {
    var key = UUID.randomUUID().toString();
    return new ModelAndView(
        VIEW, "page", new NewEditionPage(content, validFrom, title, preview, key, problems));
  }

  private static String text(MultipartFile file) {
    try {
      return new String(file.getBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
