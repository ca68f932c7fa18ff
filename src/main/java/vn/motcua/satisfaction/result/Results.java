package vn.motcua.satisfaction.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.satisfaction.SatisfactionSettings;
import vn.motcua.satisfaction.model.Batches;
import vn.motcua.satisfaction.model.Line;
import vn.motcua.satisfaction.model.Remainder;
import vn.motcua.satisfaction.model.Sample;
import vn.motcua.satisfaction.model.Span;
import vn.motcua.satisfaction.store.TallyQueries;
import vn.motcua.satisfaction.store.TallyQueries.Chosen;
import vn.motcua.satisfaction.store.TallyQueries.Counted;
import vn.motcua.satisfaction.store.TallyQueries.Place;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;

/** What answers come to, told only of samples in which nobody can be singled out. */
@Component
public class Results {

  private final TallyQueries queries;
  private final Organisation organisation;
  private final LegalSettings settings;
  private final Clock clock;

  Results(TallyQueries queries, Organisation organisation, LegalSettings settings, Clock clock) {
    this.queries = queries;
    this.organisation = organisation;
    this.settings = settings;
    this.clock = clock;
  }

  /** All of each of those agencies. */
  public List<Result> agencies(Collection<Long> agencies, Span span) {
    return lines(agencies, Line.AGENCY, span);
  }

  /** All of one agency. */
  public Result agency(long agencyId, Span span) {
    return agencies(List.of(agencyId), span).stream().findFirst().orElse(Result.none(agencyId, ""));
  }

  /** The lines of one agency beside its total; by officer, procedure or way. */
  public List<Result> lines(long agencyId, Line line, Span span) {
    var lines = lines(List.of(agencyId), line, span);
    var told = lines.stream().filter(Result::isTold).collect(toMap(Result::key, Result::told));
    var safe = Remainder.safe(agency(agencyId, span).told(), told, least(agencyId));
    return lines.stream()
        .map(result -> safe.contains(result.key()) ? result : result.hidden())
        .toList();
  }

  /** So many answers must there be at least. */
  public int least(long agencyId) {
    return settings.at(
        SatisfactionSettings.LEAST_ANSWERS,
        organisation.agency(agencyId).path(),
        Vietnam.date(clock.instant()));
  }

  /** Lines of agencies, each told by itself. */
  List<Result> lines(Collection<Long> agencies, Line line, Span span) {
    var current = Vietnam.date(clock.instant()).withDayOfMonth(1);
    var samples =
        queries.samples(agencies, line, span.yearBegins(), span.to()).stream()
            .collect(groupingBy(counted -> new Place(counted.agencyId(), counted.sample().key())));
    var months = new HashMap<Place, Set<LocalDate>>();
    samples.forEach(
        (place, counted) ->
            months.put(
                place,
                Batches.told(
                    samples(counted), span.from(), span.to(), current, least(place.agencyId()))));
    var chosen =
        queries.chosen(line, months).stream()
            .collect(groupingBy(each -> new Place(each.agencyId(), each.key())));
    var results = new ArrayList<Result>();
    samples.forEach(
        (place, counted) -> {
          var result =
              result(
                  place,
                  samples(counted),
                  span,
                  months.getOrDefault(place, Set.of()),
                  chosen.getOrDefault(place, List.of()));
          if (result.invited() + result.answered() + result.told() > 0) {
            results.add(result);
          }
        });
    return results;
  }

  private static List<Sample> samples(List<Counted> counted) {
    return counted.stream().map(Counted::sample).toList();
  }

  private static Result result(
      Place place, List<Sample> samples, Span span, Set<LocalDate> months, List<Chosen> chosen) {
    var within = samples.stream().filter(sample -> !sample.month().isBefore(span.from())).toList();
    var told = samples.stream().filter(sample -> months.contains(sample.month())).toList();
    return new Result(
        place.agencyId(),
        place.key(),
        within.stream().mapToInt(Sample::invited).sum(),
        within.stream().mapToInt(Sample::answered).sum(),
        told.stream().mapToInt(Sample::answered).sum(),
        months,
        chosen.stream()
            .collect(
                groupingBy(Chosen::question, toMap(Chosen::choice, Chosen::times, Integer::sum))));
  }
}
