package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.reporting.ReportingRefusal;
import vn.motcua.reporting.closing.ClosedPeriod;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Narrowing;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Reads what is asked from an address; what is not said is the month of today. */
@Component
public class ReportQuestions {

  private final Reports reports;
  private final Periods periods;
  private final Organisation organisation;

  ReportQuestions(Reports reports, Periods periods, Organisation organisation) {
    this.reports = reports;
    this.periods = periods;
    this.organisation = organisation;
  }

  public ReportQuestion read(Actor actor, Map<String, String> asked) {
    var agency =
        asked.containsKey("agency") ? number(asked.getOrDefault("agency", "")) : actor.agencyId();
    var view = ReportView.of(asked.getOrDefault("view", "")).orElse(ReportView.FORM_06);
    var officer = view == ReportView.OVERVIEW ? officer(asked) : null;
    var below =
        officer == null
            && asked.getOrDefault("below", hasBelow(agency) ? "yes" : "no").equals("yes");
    var scope = reports.scope(actor, agency, below);
    var lines = Lines.of(asked.getOrDefault("lines", "")).orElse(Lines.FIELD);
    return new ReportQuestion(
        scope,
        period(asked, scope),
        view,
        lines,
        asked.getOrDefault("live", "").equals("yes"),
        officer,
        false);
  }

  /** The actor's own figures at the own agency, whatever else the address says. */
  ReportQuestion own(Actor actor, Map<String, String> asked) {
    var scope = new Scope(organisation.agency(actor.agencyId()), false);
    return new ReportQuestion(
        scope,
        period(asked, scope),
        ReportView.OVERVIEW,
        Lines.FIELD,
        true,
        actor.accountId(),
        true);
  }

  /** The figure that is asked for. */
  Cell cell(ReportQuestion question, Map<String, String> asked) {
    var measure =
        Measure.of(asked.getOrDefault("measure", ""))
            .orElseThrow(() -> new NotVisible("figure " + asked.get("measure")));
    var asWanted = narrowing(asked);
    var officer = question.officer();
    var narrowing = officer == null ? asWanted : asWanted.of(officer);
    var closed =
        question.live() || !narrowing.isNone()
            ? Optional.<ClosedPeriod>empty()
            : reports.closed(question.scope(), question.period());
    return new Cell(
        question.scope(),
        question.period(),
        closed.map(ClosedPeriod::id).orElse(null),
        measure,
        line(asked),
        narrowing);
  }

  /** Somebody's account; null = whoever it is, or dossiers given to nobody. */
  private static @Nullable Long officer(Map<String, String> asked) {
    var officer = number(asked.getOrDefault("officer", "0"));
    return officer > 0 ? officer : null;
  }

  private static Narrowing narrowing(Map<String, String> asked) {
    return new Narrowing(
        asked.containsKey("officer") ? number(asked.getOrDefault("officer", "")) : null,
        asked.get("officer-name"),
        asked.containsKey("weekday") ? weekday(asked.getOrDefault("weekday", "")) : null,
        due("due-from", asked),
        due("due-to", asked));
  }

  private static DayOfWeek weekday(String text) {
    var day = number(text);
    if (day < 1 || day > DayOfWeek.values().length) {
      throw new NotVisible("day of the week " + text);
    }
    return DayOfWeek.of((int) day);
  }

  /** Both of its days or none. */
  private static @Nullable LocalDate due(String name, Map<String, String> asked) {
    if (!asked.containsKey("due-from") || !asked.containsKey("due-to")) {
      return null;
    }
    try {
      return LocalDate.parse(asked.getOrDefault(name, ""));
    } catch (DateTimeParseException noDay) {
      throw new NotVisible("due day " + asked.get(name));
    }
  }

  /** The line of the figure; null = the totals. */
  private static @Nullable LineKey line(Map<String, String> asked) {
    if (asked.containsKey("of")) {
      return new LineKey(number(asked.getOrDefault("of", "")), "", null);
    }
    return asked.containsKey("field")
        ? new LineKey(0, asked.getOrDefault("field", ""), asked.get("procedure"))
        : null;
  }

  /** A kind chosen goes before the days in the fields, days typed before the kind shown. */
  private Period period(Map<String, String> asked, Scope scope) {
    var path = scope.agency().path();
    var key = asked.getOrDefault("period", "");
    var chosen = periods.of(key, path);
    var isNew = !key.equals(asked.getOrDefault("was", key));
    if (isNew && chosen.isPresent()) {
      return chosen.get();
    }
    var from = new DateField("from", t("reporting.from"), asked.get("from")).optional();
    var to = new DateField("to", t("reporting.to"), asked.get("to")).optional();
    if (from.isEmpty() || to.isEmpty()) {
      return chosen.orElseGet(() -> periods.holding(PeriodKind.MONTH, periods.today(), path));
    }
    if (to.get().isBefore(from.get())) {
      throw new Refused(ReportingRefusal.PERIOD_REVERSED);
    }
    return chosen
        .filter(period -> period.from().equals(from.get()) && period.to().equals(to.get()))
        .orElseGet(() -> Period.days(from.get(), to.get()));
  }

  private boolean hasBelow(long agencyId) {
    return !organisation.children(agencyId, periods.today()).isEmpty();
  }

  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException noNumber) {
      throw new NotVisible("agency " + text);
    }
  }
}
