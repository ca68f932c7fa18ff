package vn.motcua.result.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.result.Results;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultRights;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.paper.ResultEditions;
import vn.motcua.result.web.ResultPage.Acts;
import vn.motcua.result.writing.Filling;
import vn.motcua.result.writing.WritingRights;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.tray.Signable;

/** Makes the pages of the results of a dossier. */
@Component
class ResultPages {

  static final String PATH = "/desk/results";

  private final Results results;
  private final Dossiers dossiers;
  private final WritingRights rights;
  private final Filling filling;
  private final ResultEditions editions;
  private final Clock clock;

  ResultPages(
      Results results,
      Dossiers dossiers,
      WritingRights rights,
      Filling filling,
      ResultEditions editions,
      Clock clock) {
    this.results = results;
    this.dossiers = dossiers;
    this.rights = rights;
    this.filling = filling;
    this.editions = editions;
    this.clock = clock;
  }

  /** What somebody typed into a form that was refused. */
  record Typed(ResultKind kind, Map<String, String> values, Problems problems) {}

  static String ofDossier(DossierCode code) {
    return "/desk/dossiers/" + code + "/results";
  }

  static String address(long id) {
    return PATH + "/" + id;
  }

  /**
   * @param chosen the kind to begin with; null = the usual one of the procedure
   * @param typed null = nothing was refused
   */
  DossierResultsPage ofDossier(
      Actor actor, DossierCode code, @Nullable ResultKind chosen, @Nullable Typed typed) {
    var dossier = dossiers.get(actor, code);
    var all = results.of(actor, code);
    var mayBegin = rights.mayWrite(actor, dossier) && all.stream().noneMatch(Result::isDraft);
    return new DossierResultsPage(
        code.value(),
        dossier.procedure().name(),
        all.stream().map(this::line).toList(),
        mayBegin ? kinds() : List.of(),
        mayBegin ? form(actor, dossier, chosen, typed) : null,
        typed == null ? Problems.NONE : typed.problems());
  }

  private DossierResultsPage.Form form(
      Actor actor, Dossier dossier, @Nullable ResultKind chosen, @Nullable Typed typed) {
    if (typed != null) {
      return form(typed.kind(), typed.values());
    }
    var kind =
        chosen == null
            ? editions.usual(dossier.procedure().code()).orElse(ResultKind.DECISION)
            : chosen;
    return form(kind, filling.of(actor, dossier, kind));
  }

  private DossierResultsPage.Form form(ResultKind kind, Map<String, String> values) {
    return new DossierResultsPage.Form(kind.slug(), title(kind), FieldViews.of(kind, values));
  }

  private List<Option> kinds() {
    return Arrays.stream(ResultKind.values())
        .map(kind -> new Option(kind.slug(), title(kind)))
        .toList();
  }

  private String title(ResultKind kind) {
    return editions.on(kind, Vietnam.date(clock.instant())).title();
  }

  private DossierResultsPage.Line line(Result result) {
    return new DossierResultsPage.Line(
        editions.on(result.kind(), result.edition()).title(),
        ResultWords.about(result),
        ResultWords.state(result, state(result)),
        address(result.id()));
  }

  /**
   * @param typed null = nothing was refused
   */
  ResultPage page(Actor actor, Result result, Problems problems, @Nullable Typed typed) {
    var mayChange = rights.mayChange(actor, result);
    var corrects = result.corrects();
    var correction = corrects != null;
    var signs = ResultRights.maySign(actor, result);
    var state = state(result);
    var values = typed == null ? result.values() : typed.values();
    return new ResultPage(
        result.id(),
        result.version(),
        result.dossier().value(),
        editions.on(result.kind(), result.edition()).title(),
        ResultWords.state(result, state),
        address(result.id()) + "/paper",
        result.signature() == null ? "" : address(result.id()) + "/signatures",
        ResultWords.facts(result),
        ResultWords.values(result),
        ResultWords.story(results.story(result)),
        mayChange ? form(result.kind(), values) : null,
        signs ? Signable.page(Result.KIND, result.id()) : "",
        corrects == null ? "" : address(corrects),
        new Acts(
            mayChange && correction,
            result.askedAt() != null && correction && (signs || rights.mayCorrect(actor, result)),
            mayChange,
            state == ResultState.VALID && rights.mayCorrect(actor, result),
            result.state() == ResultState.VALID && ResultRights.mayApprove(actor, result)),
        typed == null ? problems : typed.problems());
  }

  private ResultState state(Result result) {
    return result.stateOn(Vietnam.date(clock.instant()));
  }
}
