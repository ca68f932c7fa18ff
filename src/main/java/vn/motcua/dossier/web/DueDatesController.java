package vn.motcua.dossier.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.motcua.platform.web.Words.t;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.recomputation.RecomputationRow;
import vn.motcua.dossier.recomputation.RecomputeDueDates;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Lets due dates follow a corrected calendar: list, look, take along, confirm. */
@Controller
@RequestMapping(RecomputationPages.PATH)
class DueDatesController {

  private static final String SECONDS_TO_RELOAD = "3";
  private static final int ROWS_AT_ONCE = 500;

  private final RecomputeDueDates recompute;
  private final RecomputationRequests requests;
  private final RecomputationPages pages;

  DueDatesController(
      RecomputeDueDates recompute, RecomputationRequests requests, RecomputationPages pages) {
    this.recompute = recompute;
    this.requests = requests;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(Actor actor, @RequestParam(required = false) @Nullable Long before) {
    return new ModelAndView("dossier/due-dates", "page", pages.all(actor, before));
  }

  @PostMapping
  ModelAndView ask(
      Actor actor,
      @RequestParam long agency,
      @RequestParam(defaultValue = "") String idempotencyKey) {
    return to(requests.ask(actor, agency, idempotencyKey));
  }

  /** While it works the page reloads by itself. */
  @GetMapping("/{id:\\d{1,18}}")
  ModelAndView one(
      Actor actor,
      @PathVariable long id,
      @RequestParam(defaultValue = "0") long after,
      HttpServletResponse response) {
    var page = pages.one(actor, id, after, "", "", false);
    if (page.atWork()) {
      response.setHeader("Refresh", SECONDS_TO_RELOAD);
    }
    return new ModelAndView("dossier/recomputation", "page", page);
  }

  @PostMapping("/{id:\\d{1,18}}/confirm")
  ModelAndView confirm(
      Actor actor,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String document,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "false") boolean earlier,
      @RequestParam(defaultValue = "") String idempotencyKey) {
    try {
      requests.confirm(actor, id, reason, document, earlier, idempotencyKey);
      return to(id);
    } catch (Refused refused) {
      var page = pages.one(actor, id, 0, document, reason, earlier, Problems.of(refused));
      var answer = new ModelAndView("dossier/recomputation", "page", page);
      answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return answer;
    }
  }

  /** All rows as a table for a spreadsheet. */
  @GetMapping("/{id:\\d{1,18}}/rows.csv")
  void export(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
    var state = recompute.get(actor, id).state();
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"tinh-lai-han-" + id + ".csv\"");
    var out = response.getOutputStream();
    // spreadsheets take the mark of order for the sign of UTF-8
    out.write("\uFEFF".getBytes(UTF_8));
    try (var csv = CsvWriter.builder().build(out, UTF_8)) {
      csv.writeRecord(
          t("recompute.code"),
          t("recompute.procedure"),
          t("recompute.holder"),
          t("recompute.before"),
          t("recompute.after"),
          t("recompute.difference"),
          t("recompute.outcome"));
      var rows = recompute.rows(actor, id, 0, ROWS_AT_ONCE);
      while (!rows.isEmpty()) {
        for (var row : pages.rows(rows, state)) {
          csv.writeRecord(
              row.code(),
              row.procedure(),
              row.holder(),
              row.before(),
              row.after(),
              row.difference(),
              row.outcome());
        }
        rows = after(actor, id, rows.getLast());
      }
    }
  }

  private List<RecomputationRow> after(Actor actor, long id, RecomputationRow last) {
    return recompute.rows(actor, id, last.dossierId(), ROWS_AT_ONCE);
  }

  private static ModelAndView to(long id) {
    return new ModelAndView("redirect:" + RecomputationPages.PATH + "/" + id);
  }
}
