package vn.motcua.satisfaction.result;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.spi.PublicSatisfaction;
import vn.motcua.satisfaction.Questionnaires;
import vn.motcua.satisfaction.model.Questionnaire;
import vn.motcua.satisfaction.model.Span;

/** What everybody may know: the share of an agency, where the office may know it too. */
@Component
class OpenResults implements PublicSatisfaction {

  private final Results results;
  private final Questionnaires questionnaires;

  OpenResults(Results results, Questionnaires questionnaires) {
    this.results = results;
    this.questionnaires = questionnaires;
  }

  @Override
  public Optional<Share> of(long agencyId, int year) {
    var span = Span.year(year);
    var result = results.agency(agencyId, span);
    var satisfied = result.satisfied(questionnaires.on(span.to()), Questionnaire.OVERALL);
    return satisfied.isEmpty()
        ? Optional.empty()
        : Optional.of(new Share(satisfied.getAsInt(), result.told()));
  }
}
