package vn.motcua.desk.audit;

import static vn.motcua.desk.audit.AuditForm.text;
import static vn.motcua.platform.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.Seals;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** The trail by time, person, unit, act and subject; on screen and as a file. */
@Controller
class AuditController {

  private final ReadTrail trail;
  private final Seals seals;
  private final AuditUnits units;
  private final AuditSubjects subjects;
  private final AuditRows rows;
  private final EntryWords words;

  AuditController(
      ReadTrail trail,
      Seals seals,
      AuditUnits units,
      AuditSubjects subjects,
      AuditRows rows,
      EntryWords words) {
    this.trail = trail;
    this.seals = seals;
    this.units = units;
    this.subjects = subjects;
    this.rows = rows;
    this.words = words;
  }

  /** A day that cannot be read filters nothing; the page says so and keeps what was typed. */
  @GetMapping("/desk/audit")
  ModelAndView read(
      Actor actor,
      @ModelAttribute AuditForm form,
      @RequestParam(required = false) @Nullable String cursor) {
    var findings = new ArrayList<Finding>();
    var piece = trail.page(actor, filter(actor, form, findings), cursor);
    var searchedTo = piece.searchedTo();
    return new ModelAndView(
        "desk/audit",
        "page",
        new AuditPage(
            bar(actor, form),
            rows.rows(actor, piece.entries()),
            searchedTo == null ? null : AuditRows.seconds(searchedTo),
            newestSeal(),
            cursor == null ? null : form.url(),
            piece.next() == null ? null : form.url(piece.next()),
            form.csvUrl(),
            findings.isEmpty() ? Problems.NONE : Problems.of(new Refused(findings))));
  }

  /** A day that cannot be read is refused here: a file must not hold more than was asked for. */
  @GetMapping("/desk/audit/export.csv")
  void export(Actor actor, @ModelAttribute AuditForm form, HttpServletResponse response)
      throws IOException {
    var findings = new ArrayList<Finding>();
    var filter = filter(actor, form, findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var entries = trail.export(actor, filter);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky-he-thong.csv\"");
    response.setHeader("Cache-Control", "private, no-store");
    AuditCsv.write(entries, found -> rows.rows(actor, found), response.getOutputStream());
  }

  private AuditFilter filter(Actor actor, AuditForm form, List<Finding> findings) {
    var from = day("from", form.from(), findings);
    var to = day("to", form.to(), findings);
    var unit = units.chosen(actor, text(form.unit()));
    return new AuditFilter(
        from == null ? null : from.atStartOfDay(Vietnam.ZONE).toInstant(),
        to == null ? null : to.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(),
        orNull(form.username()),
        unit.path(),
        unit.below(),
        orNull(form.action()),
        text(form.id()).isEmpty() ? null : subjects.asked(text(form.type()), text(form.id())));
  }

  private static @Nullable LocalDate day(
      String name, @Nullable String typed, List<Finding> findings) {
    return new DateField(name, t("audit." + name), typed).read(findings).orElse(null);
  }

  private static @Nullable String orNull(@Nullable String typed) {
    var text = text(typed);
    return text.isEmpty() ? null : text;
  }

  private AuditPage.Filter bar(Actor actor, AuditForm form) {
    return new AuditPage.Filter(
        text(form.from()),
        text(form.to()),
        text(form.username()),
        text(form.unit()),
        units.options(actor),
        text(form.action()),
        actions(),
        text(form.type()),
        subjects.types(),
        text(form.id()),
        form.isSet());
  }

  /** All that can be done, in words, in their order. */
  private List<Option> actions() {
    var options = new ArrayList<Option>();
    options.add(new Option("", t("audit.anyAction")));
    words.actions().stream()
        .map(action -> new Option(action, words.action(action)))
        .sorted(Comparator.comparing(Option::label, Collator.getInstance(Vietnam.LOCALE)))
        .forEach(options::add);
    return options;
  }

  private AuditPage.@Nullable NewestSeal newestSeal() {
    return seals
        .last()
        .map(
            seal ->
                new AuditPage.NewestSeal(
                    Long.toString(seal.number()), Vietnam.show(seal.sealedAt()), seal.text()))
        .orElse(null);
  }
}
