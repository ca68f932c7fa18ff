package vn.motcua.reporting.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.ReportingRefusal;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** Reads which figures are asked for, for whoever may read them. */
@Component
class HandlingQuestions {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;

  private final Reports reports;
  private final Periods periods;
  private final Organisation organisation;

  HandlingQuestions(Reports reports, Periods periods, Organisation organisation) {
    this.reports = reports;
    this.periods = periods;
    this.organisation = organisation;
  }

  /**
   * What an address may say.
   *
   * @param agency identifier code or GSO code, as of the last day; null = the caller's own
   * @param from first day
   * @param to last day, inclusive
   * @param period {@code quarter-2026-3}, instead of the two days
   * @param by {@code field}, {@code procedure} or {@code agency}
   * @param includeSubordinates whether those of the agencies below are counted too
   * @param live whether a closed period is asked for as dossiers are known now
   */
  record Asked(
      @Nullable String agency,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String period,
      @Nullable String by,
      boolean includeSubordinates,
      boolean live) {}

  /** Everything that is wrong with it is refused at once. */
  HandlingQuestion read(Actor actor, Asked asked, List<Finding> found) {
    if (actor.scopes(Permission.REPORT_READ).isEmpty()) {
      throw new Denied(Permission.REPORT_READ);
    }
    var findings = new ArrayList<>(found);
    var key = asked.period() == null ? "" : asked.period().strip();
    var typed = days(asked, key, findings);
    var lines = Lines.of(asked.by() == null ? Lines.FIELD.key() : asked.by());
    if (lines.isEmpty()) {
      findings.add(Finding.of("by", ReportingRefusal.LINES_UNKNOWN));
    }
    var code = asked.agency() == null ? "" : asked.agency().strip();
    var agency = agency(actor, code, typed.map(Period::to).orElseGet(periods::today));
    // the agency's province says when the months of its reports begin
    var period = typed.or(() -> agency.flatMap(one -> periods.of(key, one.path())));
    if (period.isEmpty()
        && agency.isPresent()
        && findings.stream().noneMatch(HandlingQuestions::isOfPeriod)) {
      findings.add(Finding.of("period", ReportingRefusal.PERIOD_UNCLEAR));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var scope =
        reports.scope(
            actor,
            agency.orElseThrow(() -> new NotVisible("agency " + code)).id(),
            asked.includeSubordinates());
    return new HandlingQuestion(
        code, scope, period.orElseThrow(), lines.orElseThrow(), asked.live());
  }

  /** The days typed; none when a period is named instead. */
  private static Optional<Period> days(Asked asked, String key, List<Finding> findings) {
    var from = asked.from();
    var to = asked.to();
    if (!key.isEmpty() && from == null && to == null) {
      return Optional.empty();
    }
    if (!key.isEmpty() || from == null || to == null) {
      var field = !key.isEmpty() ? "period" : from == null ? "from" : "to";
      findings.add(Finding.of(field, ReportingRefusal.PERIOD_UNCLEAR));
      return Optional.empty();
    }
    if (to.isBefore(from)) {
      findings.add(Finding.of("to", ReportingRefusal.PERIOD_REVERSED));
      return Optional.empty();
    }
    var outside =
        Stream.of(from, to)
            .anyMatch(day -> day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
    if (outside) {
      findings.add(Finding.of("from", ReportingRefusal.PERIOD_UNCLEAR));
      return Optional.empty();
    }
    return Optional.of(Period.days(from, to));
  }

  private Optional<Agency> agency(Actor actor, String code, LocalDate on) {
    return code.isEmpty()
        ? Optional.of(organisation.agency(actor.agencyId()))
        : organisation.find(code, on);
  }

  private static boolean isOfPeriod(Finding finding) {
    return finding.code() == ReportingRefusal.PERIOD_UNCLEAR
        || finding.code() == ReportingRefusal.PERIOD_REVERSED;
  }
}
