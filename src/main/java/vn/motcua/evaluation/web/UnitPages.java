package vn.motcua.evaluation.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.declaring.Declaration;
import vn.motcua.evaluation.declaring.Declared;
import vn.motcua.evaluation.declaring.DeclaredForm;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.UnitFigures;
import vn.motcua.evaluation.scoring.AgencyScore;
import vn.motcua.evaluation.scoring.Evaluations;
import vn.motcua.evaluation.store.DeclarationStore;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.web.PeriodWords;
import vn.motcua.reporting.web.ReportQuestion;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Makes the page of what an agency is judged by as a whole. */
@Component
class UnitPages {

  private static final int WHOLE = 100;

  private final Evaluations evaluations;
  private final DeclarationStore declarations;

  UnitPages(Evaluations evaluations, DeclarationStore declarations) {
    this.evaluations = evaluations;
    this.declarations = declarations;
  }

  /**
   * @param declareAnew whether somebody who might appraise wants to declare instead
   * @param typed what was typed before; null = nothing yet
   */
  UnitPage page(
      Actor actor,
      ReportQuestion question,
      boolean declareAnew,
      @Nullable DeclaredForm typed,
      Problems problems) {
    var agency = question.scope().agency();
    var period = question.period();
    var score = evaluations.agency(agency, period);
    var versions = declarations.versions(agency.id(), period.from(), period.to());
    var latest = versions.isEmpty() ? null : versions.getFirst();
    var mayDeclare =
        period.kind() != PeriodKind.DAYS
            && actor.mayWholly(Permission.EVALUATION_DECLARE, agency.path());
    var mayAppraise =
        latest != null
            && latest.appraisal() == null
            && latest.declaredBy() != actor.accountId()
            && actor.mayWholly(Permission.EVALUATION_APPRAISE, agency.path());
    var appraising = mayAppraise && !(declareAnew && mayDeclare);
    var address = Places.joined(Places.of(question));
    return new UnitPage(
        t("evaluation.unit.title", agency.name()),
        PeriodWords.name(period) + ", " + PeriodWords.days(period),
        question.url(),
        lines(score),
        versions.stream().map(UnitPages::version).toList(),
        appraising
            ? Places.UNIT + "/appraise?" + address
            : mayDeclare ? Places.UNIT + "/declare?" + address : "",
        appraising,
        latest == null ? 0 : latest.version(),
        typed != null
            ? typed
            : latest == null ? DeclaredForm.EMPTY : DeclaredForm.of(latest.counting()),
        List.of(
            new Option("", t("evaluation.posted.unsaid")),
            new Option("yes", t("evaluation.posted.yes")),
            new Option("no", t("evaluation.posted.no"))),
        period.kind() == PeriodKind.DAYS ? t("evaluation.unit.days") : "",
        mayAppraise && mayDeclare
            ? Places.UNIT + "?" + address + (appraising ? "&declare=yes" : "")
            : "",
        appraising ? t("evaluation.unit.declare-anew") : t("evaluation.unit.appraise-instead"),
        problems);
  }

  private static List<PointLine> lines(AgencyScore score) {
    var lines = new ArrayList<PointLine>();
    for (var index : Index.values()) {
      if (!index.isOfDossiers()) {
        var points = score.card().of(index);
        lines.add(
            new PointLine(
                Integer.toString(index.number()),
                t(index.messageKey()),
                points.isKnown() ? Long.toString(points.points()) : "",
                why(index, score.figures()),
                ""));
      }
    }
    return lines;
  }

  private static String why(Index index, UnitFigures figures) {
    return switch (index) {
      case ORGANISATION ->
          figures.listed() == null
              ? t("evaluation.why.undeclared")
              : organisation(figures.listed(), figures.onTheSpot(), figures.atDesk());
      case PUBLICITY ->
          t("evaluation.why.published", figures.published(), figures.inUse())
              + " "
              + posted(figures.posted());
      case PETITIONS ->
          figures.petitions() == null
              ? t("evaluation.why.undeclared")
              : petitions(
                  figures.petitions(), figures.petitionsOnTime(), figures.petitionsProlonged());
      case ONLINE ->
          t(
              "evaluation.why.online",
              figures.online(),
              figures.inUse(),
              Show.number(figures.receivedOnline()),
              Show.number(figures.received()),
              share(figures.receivedOnline(), figures.received()),
              Show.number(figures.onlineLate()));
      case TOTAL_TIME, UNIT_TIME, CONTACTS, PLACES, CONDUCT ->
          throw new IllegalArgumentException(index + " is of dossiers");
    };
  }

  private static String share(long part, long all) {
    return all == 0 ? "–" : PointWords.tenths((int) (part * WHOLE * 10 / all)) + "\u00a0%";
  }

  private static String organisation(
      @Nullable Integer listed, @Nullable Integer onTheSpot, @Nullable Integer atDesk) {
    return t("evaluation.why.organisation", shown(listed), shown(onTheSpot), shown(atDesk));
  }

  private static String petitions(
      @Nullable Integer petitions, @Nullable Integer onTime, @Nullable Integer prolonged) {
    return t("evaluation.why.petitions", shown(petitions), shown(onTime), shown(prolonged));
  }

  private static String posted(@Nullable Boolean posted) {
    return posted == null
        ? t("evaluation.why.posted.unknown")
        : posted ? t("evaluation.why.posted") : t("evaluation.why.not-posted");
  }

  private static String shown(@Nullable Integer number) {
    return number == null ? "–" : Show.number(number);
  }

  private static UnitPage.Version version(Declaration declaration) {
    var appraisal = declaration.appraisal();
    return new UnitPage.Version(
        t(
            "evaluation.version",
            declaration.version(),
            declaration.declaredByName(),
            Show.moment(declaration.declaredAt())),
        figures(declaration.declared()),
        declaration.ground(),
        appraisal == null
            ? ""
            : t(
                "evaluation.version.appraised",
                appraisal.appraisedByName(),
                Show.moment(appraisal.appraisedAt())),
        appraisal == null
            ? ""
            : appraisal.found().equals(declaration.declared())
                ? t("evaluation.version.agreed")
                : figures(appraisal.found()),
        appraisal == null ? "" : appraisal.note());
  }

  private static String figures(Declared declared) {
    var words = new ArrayList<String>();
    if (declared.listed() != null) {
      words.add(organisation(declared.listed(), declared.onTheSpot(), declared.atDesk()));
    }
    if (declared.posted() != null) {
      words.add(posted(declared.posted()));
    }
    if (declared.petitions() != null) {
      words.add(
          petitions(
              declared.petitions(), declared.petitionsOnTime(), declared.petitionsProlonged()));
    }
    return String.join(" ", words);
  }
}
