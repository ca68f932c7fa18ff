package vn.motcua.satisfaction.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.spi.CitizenAnswers;
import vn.motcua.satisfaction.model.Line;
import vn.motcua.satisfaction.model.Span;
import vn.motcua.satisfaction.model.Tally;

/**
 * Hands to evaluation what people said of its indices, in the same batches as it is told of: a
 * month belongs to the period in which it ends, for statutory periods begin in the middle of one.
 */
@Component
class AnswersForEvaluation implements CitizenAnswers {

  private final Results results;

  AnswersForEvaluation(Results results) {
    this.results = results;
  }

  @Override
  public List<Said> ofAgencies(Collection<Long> agencyIds, LocalDate from, LocalDate to) {
    return said(agencyIds, Line.AGENCY, from, to, Result::agencyId);
  }

  @Override
  public List<Said> ofOfficers(long agencyId, LocalDate from, LocalDate to) {
    return said(List.of(agencyId), Line.OFFICER, from, to, result -> Long.parseLong(result.key()));
  }

  private List<Said> said(
      Collection<Long> agencies,
      Line line,
      LocalDate from,
      LocalDate to,
      ToLongFunction<Result> name) {
    var all = new ArrayList<Said>();
    for (var span : spans(from, to)) {
      for (var result : results.lines(agencies, line, span)) {
        result
            .chosen()
            .forEach(
                (question, choices) -> {
                  if (Tally.isIndex(question)) {
                    choices.forEach(
                        (choice, times) ->
                            all.add(said(name.applyAsLong(result), question, choice, times)));
                  }
                });
      }
    }
    return all;
  }

  private static Said said(long line, String question, String choice, int times) {
    var pair = choice.split("/", -1);
    return new Said(
        line, Tally.indexOf(question), Integer.parseInt(pair[0]), Integer.parseInt(pair[1]), times);
  }

  /** The whole months that end in the period, year by year: batches never pass a year's end. */
  private static List<Span> spans(LocalDate from, LocalDate to) {
    var spans = new ArrayList<Span>();
    var first = from.withDayOfMonth(1);
    var end = to.plusDays(1).withDayOfMonth(1).minusDays(1);
    while (!first.isAfter(end)) {
      var last = first.withMonth(12).withDayOfMonth(31);
      spans.add(new Span("", first, last.isAfter(end) ? end : last));
      first = last.plusDays(1);
    }
    return spans;
  }
}
