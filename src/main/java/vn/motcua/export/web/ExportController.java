package vn.motcua.export.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.export.ExportDownload;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportRefusal;
import vn.motcua.export.Exports;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** One's own files: asked for from any list, watched, fetched, given up. */
@Controller
@RequestMapping(ExportPages.PATH)
class ExportController {

  /** Before the name of each parameter of the list in a form. */
  private static final String PARAMETER = "p.";

  private static final String HOME = "redirect:" + ExportPages.PATH;

  private final Exports exports;
  private final ExportPages pages;

  ExportController(Exports exports, ExportPages pages) {
    this.exports = exports;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor, @RequestParam(defaultValue = "") String before) {
    var from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    return page(actor, from, Problems.NONE);
  }

  @PostMapping
  ModelAndView ask(
      Actor actor,
      @RequestParam String source,
      @RequestParam String format,
      @RequestParam Map<String, String> form) {
    try {
      var known =
          ExportFormat.of(format)
              .orElseThrow(
                  () ->
                      new Refused(
                          List.of(Finding.of("format", ExportRefusal.EXPORT_FORMAT_UNKNOWN))));
      exports.ask(actor, source, parameters(form), known);
      return new ModelAndView(HOME);
    } catch (Refused refused) {
      var page = page(actor, Long.MAX_VALUE, Problems.of(refused));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static Map<String, String> parameters(Map<String, String> form) {
    return form.entrySet().stream()
        .filter(field -> field.getKey().startsWith(PARAMETER))
        .collect(
            Collectors.toMap(
                field -> field.getKey().substring(PARAMETER.length()), Map.Entry::getValue));
  }

  @PostMapping("/{id:\\d{1,18}}/cancel")
  String cancel(Actor actor, @PathVariable long id) {
    exports.cancel(actor, id);
    return HOME;
  }

  @GetMapping("/{id:\\d{1,18}}/file")
  void fetch(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
    ExportDownload.send(exports.get(actor, id), exports.fetch(actor, id), response);
  }

  private ModelAndView page(Actor actor, long before, Problems problems) {
    return new ModelAndView("export/exports", "page", pages.page(actor, before, problems));
  }
}
