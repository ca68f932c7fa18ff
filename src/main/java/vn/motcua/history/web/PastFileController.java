package vn.motcua.history.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.history.file.Column;
import vn.motcua.history.file.SafeCell;
import vn.motcua.history.importing.Imports;
import vn.motcua.history.importing.ReasonWords;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;

/** Files that are taken along: the template, and rejected lines to be mended. */
@Controller
@RequestMapping(PastImportPages.PATH)
class PastFileController {

  private static final char MARK = '\uFEFF';
  private static final int AT_ONCE = 1_000;

  private final Imports imports;
  private final ReasonWords words;
  private final Organisation organisation;

  PastFileController(Imports imports, ReasonWords words, Organisation organisation) {
    this.imports = imports;
    this.words = words;
    this.organisation = organisation;
  }

  /** The headings and three lines, one still in hand; of the person's own agency. */
  @GetMapping("/template.csv")
  void template(Actor actor, Locale locale, HttpServletResponse answer) throws IOException {
    if (!actor.mayAnywhere(Permission.HISTORY_IMPORT)) {
      throw new Denied(Permission.HISTORY_IMPORT);
    }
    var agency = organisation.agency(actor.agencyId());
    var code =
        Objects.requireNonNullElse(agency.code(), Objects.requireNonNullElse(agency.gsoCode(), ""));
    try (var csv = csv(answer, "ho-so-cu-mau.csv")) {
      csv.writeRecord(
          Column.all().stream().map(column -> ReasonWords.heading(column, locale)).toList());
      for (var example : TemplateLines.of(code, locale)) {
        csv.writeRecord(example);
      }
    }
  }

  /** The rejected lines as they came, with why; mended they can be brought in as they are. */
  @GetMapping("/{id:\\d{1,18}}/rejected.csv")
  void rejected(Actor actor, @PathVariable long id, Locale locale, HttpServletResponse answer)
      throws IOException {
    var found = imports.get(actor, id);
    try (var csv = csv(answer, "dong-bi-loai-" + id + ".csv")) {
      var headings = new ArrayList<>(found.headings());
      headings.add(words.reasonsHeading(locale));
      csv.writeRecord(headings.stream().map(SafeCell::write).toList());
      var lines = imports.rejected(actor, id, 0, AT_ONCE);
      while (!lines.isEmpty()) {
        for (var line : lines) {
          var cells = new ArrayList<>(line.cells());
          while (cells.size() < headings.size() - 1) {
            cells.add("");
          }
          cells.add(
              line.reasons().stream()
                  .map(reason -> words.of(reason, locale))
                  .collect(Collectors.joining(" ")));
          csv.writeRecord(cells.stream().map(SafeCell::write).toList());
        }
        lines = imports.rejected(actor, id, lines.getLast().number(), AT_ONCE);
      }
    }
  }

  private static CsvWriter csv(HttpServletResponse answer, String name) throws IOException {
    answer.setContentType("text/csv;charset=UTF-8");
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    var out = new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8);
    // without it spreadsheets take the letters for another alphabet
    out.write(MARK);
    return CsvWriter.builder().build(out);
  }
}
