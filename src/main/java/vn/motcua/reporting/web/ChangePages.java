package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.closing.Change;
import vn.motcua.reporting.closing.Change.Judged;
import vn.motcua.reporting.closing.ClosePeriod;
import vn.motcua.reporting.form.Reports;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Makes the page of later corrections to a closed period. */
@Component
class ChangePages {

  private static final int MOST = 500;

  private final Reports reports;
  private final ClosePeriod closing;
  private final Organisation organisation;

  ChangePages(Reports reports, ClosePeriod closing, Organisation organisation) {
    this.reports = reports;
    this.closing = closing;
    this.organisation = organisation;
  }

  ChangesPage page(Actor actor, ReportQuestion question) {
    var closed =
        reports
            .closed(question.scope(), question.period())
            .orElseThrow(() -> new NotVisible("closed " + question.period().key()));
    var changes = closing.changes(question.scope(), closed, MOST + 1);
    return new ChangesPage(
        t("reporting.changes.title", PeriodWords.name(question.period())),
        t(
            "reporting.changes.about",
            question.scope().agency().name(),
            Vietnam.show(closed.closedAt()),
            closed.closedByName()),
        question.live(false).url(),
        closing.isWhole(closed),
        changes.size() > MOST,
        changes.stream().limit(MOST).map(change -> row(actor, change)).toList());
  }

  private ChangesPage.Row row(Actor actor, Change change) {
    var agency = organisation.agency(change.agencyId());
    var place = change.source().equals("D") ? "/desk/dossiers/" : "/desk/past/";
    return new ChangesPage.Row(
        change.code(),
        actor.mayWholly(Permission.DOSSIER_READ, agency.path()) ? place + change.code() : "",
        change.procedureName(),
        agency.name(),
        words(change.before()),
        words(change.after()));
  }

  private static String words(@Nullable Judged judged) {
    if (judged == null) {
      return t("reporting.changes.absent");
    }
    var words = new ArrayList<String>();
    words.add(judged.field());
    words.add(t("reporting.channel." + judged.channel()));
    if (judged.receivedOn() != null) {
      words.add(t("reporting.changes.received", Vietnam.show(judged.receivedOn())));
    }
    if (judged.dueOn() != null) {
      words.add(t("reporting.changes.due", Vietnam.show(judged.dueOn())));
    }
    if (judged.closedOn() == null) {
      words.add(
          judged.receivedOn() == null
              ? t("reporting.state.waiting")
              : judged.overdue()
                  ? t("reporting.measure.in-hand-overdue")
                  : t("reporting.state.open"));
    } else {
      words.add(t("reporting.outcome." + judged.outcome()) + " " + Vietnam.show(judged.closedOn()));
    }
    if (judged.timeliness() != null) {
      words.add(t("reporting.timeliness." + judged.timeliness()));
    }
    if (judged.lateCause() != null) {
      words.add(t("reporting.measure.late-" + judged.lateCause().toLowerCase(Locale.ROOT)));
    }
    if (judged.apologised()) {
      words.add(t("reporting.changes.apologised"));
    }
    if (judged.payment() != null) {
      words.add(t("reporting.changes.payment." + judged.payment()));
    }
    if (judged.papers() != null && !judged.papers().isEmpty()) {
      words.add(t("reporting.changes.papers." + judged.papers()));
    }
    if (judged.reused()) {
      words.add(t("reporting.changes.reused"));
    }
    if (judged.resultForm() != null && !judged.resultForm().isEmpty()) {
      words.add(t("reporting.changes.result." + judged.resultForm()));
    }
    return String.join(" · ", words);
  }
}
