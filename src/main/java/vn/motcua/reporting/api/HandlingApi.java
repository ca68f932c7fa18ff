package vn.motcua.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.export.ExportFormat;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.ReportingRefusal;
import vn.motcua.reporting.api.HandlingQuestions.Asked;
import vn.motcua.reporting.closing.ClosedPeriod;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.Reports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Slice;

/** The report on the handling of dossiers (form II.06a), and the dossiers behind each figure. */
@RestController
class HandlingApi {

  private static final String JSON = "json";
  private static final int USUAL = 50;
  private static final int MOST = 500;

  private final HandlingQuestions questions;
  private final HandlingAnswers answers;
  private final HandlingFile file;
  private final Reports reports;
  private final Organisation organisation;

  HandlingApi(
      HandlingQuestions questions,
      HandlingAnswers answers,
      HandlingFile file,
      Reports reports,
      Organisation organisation) {
    this.questions = questions;
    this.answers = answers;
    this.file = file;
    this.reports = reports;
    this.organisation = organisation;
  }

  /** Every figure links to its dossiers; an agency one may not see is not there. */
  @GetMapping(HandlingQuestion.PATH)
  @Operation(
      summary = "Form II.06a: dossiers received, resolved and in hand, and how far they are data")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandlingAnswer.class)))
  @Nullable ResponseEntity<HandlingAnswer> report(
      Actor actor,
      @Parameter(description = "identifier code or GSO code; the caller's own when absent")
          @RequestParam(required = false)
          @Nullable String agency,
      @RequestParam(required = false) @Nullable LocalDate from,
      @Parameter(description = "last day, inclusive") @RequestParam(required = false)
          @Nullable LocalDate to,
      @Parameter(description = "a statutory period instead of the two days: quarter-2026-3")
          @RequestParam(required = false)
          @Nullable String period,
      @Parameter(description = "field, procedure or agency") @RequestParam(required = false)
          @Nullable String by,
      @RequestParam(defaultValue = "false") boolean includeSubordinates,
      @Parameter(description = "a closed period as dossiers are known now")
          @RequestParam(defaultValue = "false")
          boolean live,
      @Parameter(description = "json, xlsx, csv or pdf") @RequestParam(defaultValue = JSON)
          String format,
      @Parameter(description = "of a file: form-06, form-07, causes, rates, digitisation …")
          @RequestParam(defaultValue = "form-06")
          String form,
      HttpServletResponse response)
      throws IOException {
    var findings = new ArrayList<Finding>();
    var asFile = ExportFormat.of(format);
    if (asFile.isEmpty() && !format.equals(JSON)) {
      findings.add(Finding.of("format", ReportingRefusal.REPORT_FORMAT_UNKNOWN));
    }
    var asForm = ReportForm.of(form);
    if (asForm.isEmpty()) {
      findings.add(Finding.of("form", ReportingRefusal.REPORT_FORM_UNKNOWN));
    }
    var asked = new Asked(agency, from, to, period, by, includeSubordinates, live);
    var question = questions.read(actor, asked, findings);
    var report =
        reports.draw(
            question.scope(),
            question.period(),
            question.lines(),
            live,
            asFile.isPresent() ? asForm.orElseThrow().wanted() : HandlingAnswer.WANTED);
    if (asFile.isPresent()) {
      file.send(actor, asForm.orElseThrow(), report, asFile.get(), response);
      return null;
    }
    return ResponseEntity.ok(answers.answer(question, report));
  }

  /** As many as the figure says, the latest first; addresses come with each figure. */
  @GetMapping(HandlingQuestion.DOSSIERS)
  @Operation(summary = "The dossiers behind a figure")
  Slice<CountedDossier> dossiers(
      Actor actor,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(defaultValue = "false") boolean includeSubordinates,
      @RequestParam(defaultValue = "false") boolean live,
      @Parameter(description = "received, received-online, resolved-overdue, in-hand …")
          @RequestParam
          String measure,
      @Parameter(description = "of the line of this field") @RequestParam(required = false)
          @Nullable String field,
      @Parameter(description = "and of this procedure; empty = of none that is known")
          @RequestParam(required = false)
          @Nullable String procedure,
      @Parameter(description = "of the line of the agency of this number")
          @RequestParam(required = false)
          @Nullable Long of,
      @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = "1 to 500, 50 when absent") @RequestParam(required = false)
          @Nullable Integer limit) {
    var findings = new ArrayList<Finding>();
    var known = Measure.of(measure);
    if (known.isEmpty()) {
      findings.add(Finding.of("measure", ReportingRefusal.FIGURE_UNKNOWN));
    }
    if (procedure != null && field == null) {
      findings.add(Finding.of("procedure", ReportingRefusal.FIGURE_UNKNOWN));
    }
    var asked = new Asked(agency, from, to, period, null, includeSubordinates, live);
    var question = questions.read(actor, asked, findings);
    var cell =
        new Cell(
            question.scope(),
            question.period(),
            closed(question).map(ClosedPeriod::id).orElse(null),
            known.orElseThrow(),
            line(of, field, procedure));
    var size = Math.clamp(limit == null ? USUAL : limit, 1, MOST);
    return reports
        .page(cell, cursor, size)
        .map(row -> CountedDossier.of(row, question.period(), organisation.agency(row.agencyId())));
  }

  private Optional<ClosedPeriod> closed(HandlingQuestion question) {
    return question.live() ? Optional.empty() : reports.closed(question.scope(), question.period());
  }

  private static @Nullable LineKey line(
      @Nullable Long of, @Nullable String field, @Nullable String procedure) {
    if (of != null) {
      return new LineKey(of, "", null);
    }
    return field == null ? null : new LineKey(0, field, procedure);
  }
}
