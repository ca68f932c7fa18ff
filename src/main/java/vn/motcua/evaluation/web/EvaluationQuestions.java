package vn.motcua.evaluation.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.EvaluationRefusal;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.reporting.web.ReportQuestion;
import vn.motcua.reporting.web.ReportQuestions;
import vn.motcua.reporting.web.ReportView;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.TypedDate;

/** Reads whose evaluation of which period is asked for. */
@Component
class EvaluationQuestions {

  private final ReportQuestions questions;
  private final Organisation organisation;
  private final Periods periods;

  EvaluationQuestions(ReportQuestions questions, Organisation organisation, Periods periods) {
    this.questions = questions;
    this.organisation = organisation;
    this.periods = periods;
  }

  /** Of an agency whose reports the actor may read. */
  ReportQuestion read(Actor actor, Map<String, String> asked) {
    return questions.read(actor, asked).as(ReportView.EVALUATION);
  }

  /** Of one agency only. */
  ReportQuestion one(Actor actor, Map<String, String> asked) {
    var only = new LinkedHashMap<>(asked);
    only.put("below", "no");
    return read(actor, only);
  }

  /** Of that agency among those asked for; of all that are when it is not said. */
  ReportQuestion of(Actor actor, Map<String, String> asked) {
    if (!asked.containsKey("of")) {
      return read(actor, asked);
    }
    var only = new LinkedHashMap<>(asked);
    only.put("agency", asked.getOrDefault("of", ""));
    return one(actor, only);
  }

  /** Of the actor's own agency, for the actor's own work, which needs no right. */
  ReportQuestion own(Actor actor, Map<String, String> asked) {
    var scope = new Scope(organisation.agency(actor.agencyId()), false);
    return new ReportQuestion(
        scope, period(asked, actor.agencyPath()), ReportView.EVALUATION, Lines.FIELD, false);
  }

  /** The quarter of today when nothing is said. */
  private Period period(Map<String, String> asked, String path) {
    var named = periods.of(asked.getOrDefault("period", ""), path);
    var from = day(asked, "from");
    var to = day(asked, "to");
    if (named.isPresent() || from.isEmpty() || to.isEmpty()) {
      return named.orElseGet(() -> periods.holding(PeriodKind.QUARTER, periods.today(), path));
    }
    if (to.get().isBefore(from.get())) {
      throw new Refused(EvaluationRefusal.EVALUATION_PERIOD_ODD);
    }
    return Period.days(from.get(), to.get());
  }

  private static Optional<LocalDate> day(Map<String, String> asked, String name) {
    return TypedDate.read(asked.getOrDefault(name, ""));
  }

  static long number(String typed) {
    try {
      return Long.parseLong(typed);
    } catch (NumberFormatException odd) {
      throw new NotVisible("number " + typed);
    }
  }
}
