package vn.motcua.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/**
 * Who counts a dossier, and as what.
 *
 * <p>The agency that decides counts it from its receipt to the end of handling. Another agency in
 * whose hands it lay meanwhile counts it from when it came there to when it left for the last time.
 * In the table of an agency above several of them it is counted once, by the first of them. Parts
 * of an interlinked group are counted by their agencies; an agency that has the group or an earlier
 * part of it counts no further one. An agency that ended counts what it had on its last day.
 */
public final class Counting {

  private final Places places;
  private final WorkingMinutes minutes;

  public Counting(Places places, WorkingMinutes minutes) {
    this.places = places;
    this.minutes = minutes;
  }

  /** What is counted of the dossier, at most once for each agency. */
  public List<Fact> of(Life life) {
    var facts = new ArrayList<Fact>();
    var story = new Story(life, life.steps());
    deciding(life, story).ifPresent(facts::add);
    others(life, story).forEach(facts::add);
    life.formers().stream()
        .filter(Life.Former::decided)
        .map(former -> former(life, former))
        .forEach(facts::add);
    return List.copyOf(facts);
  }

  private Optional<Fact> deciding(Life life, Story story) {
    if (life.countedBefore().contains(life.agencyPath())) {
      return Optional.empty();
    }
    var depth =
        life.countedBefore().stream()
            .mapToInt(path -> Places.common(path, life.agencyPath()) + 1)
            .max()
            .orElse(0);
    return Optional.of(whole(life, story, life.agencyId(), life.agencyPath(), depth));
  }

  /** The last day of an agency that ended: what came later is its successor's. */
  private Fact former(Life life, Life.Former former) {
    var then =
        life.steps().stream()
            .takeWhile(step -> !Vietnam.date(step.at()).isAfter(former.until()))
            .toList();
    return whole(
        life,
        new Story(life, then),
        former.agencyId(),
        former.agencyPath(),
        Places.depth(former.agencyPath()));
  }

  private Fact whole(Life life, Story story, long agencyId, String path, int depth) {
    var received = story.received();
    var end = story.end();
    return new Fact(
        life,
        agencyId,
        path,
        depth,
        life.submittedAt(),
        received == null ? null : received.at(),
        story.due(),
        end == null ? null : end.at(),
        end == null ? null : Outcome.of(end.status()).orElseThrow(),
        end == null || received == null ? null : timeliness(life, end.at(), story.due()),
        story.overdue(),
        end == null || received == null ? null : worked(agencyId, story.handling(), end.at()));
  }

  /** Agencies in whose hands it lay on the way, in the order in which it came to them. */
  private Stream<Fact> others(Life life, Story story) {
    var handling = story.handling();
    var former = life.formers().stream().map(Life.Former::agencyId).toList();
    var agencies =
        handling.stream()
            .map(step -> places.today(step.agencyId()))
            .distinct()
            .filter(agency -> agency != life.agencyId() && !former.contains(agency))
            .filter(agency -> !life.countedBefore().contains(places.path(agency)))
            .toList();
    return IntStream.range(0, agencies.size())
        .mapToObj(i -> other(life, story, agencies.get(i), agencies.subList(0, i)));
  }

  private Fact other(Life life, Story story, long agencyId, List<Long> before) {
    var path = places.path(agencyId);
    var depth =
        Stream.of(
                Stream.of(life.agencyPath()),
                before.stream().map(places::path),
                life.countedBefore().stream())
            .flatMap(each -> each)
            .mapToInt(each -> Places.common(each, path) + 1)
            .max()
            .orElseThrow();
    var handling = story.handling();
    var here =
        IntStream.range(0, handling.size())
            .filter(i -> places.today(handling.get(i).agencyId()) == agencyId)
            .boxed()
            .toList();
    var first = handling.get(here.getFirst());
    var last = handling.get(here.getLast());
    var next =
        here.getLast() + 1 < handling.size() ? handling.get(here.getLast() + 1) : story.end();
    var closed = next == null ? null : next.at();
    var from = Vietnam.date(first.at());
    var to = closed == null ? null : Vietnam.date(closed);
    return new Fact(
        life,
        agencyId,
        path,
        depth,
        first.at(),
        first.at(),
        last.dueAt(),
        closed,
        closed == null ? null : outcome(story, next),
        closed == null ? null : timeliness(life, closed, last.dueAt()),
        story.overdue().stream().flatMap(span -> span.within(from, to).stream()).toList(),
        closed == null
            ? null
            : worked(agencyId, handling.subList(here.getFirst(), here.getLast() + 1), closed));
  }

  /** Passing it on is what that agency had to do. */
  private static Outcome outcome(Story story, @Nullable Step next) {
    return next == story.end() && next != null
        ? Outcome.of(next.status()).orElseThrow()
        : Outcome.RESULT;
  }

  /** Days are compared for limits in days, minutes for hours and same-day. */
  private static Timeliness timeliness(Life life, Instant closedAt, @Nullable Instant dueAt) {
    if (dueAt == null) {
      return Timeliness.UNDATED;
    }
    var compared =
        life.isByMinute()
            ? closedAt.compareTo(dueAt)
            : Vietnam.date(closedAt).compareTo(Vietnam.date(dueAt));
    return Timeliness.of(compared);
  }

  private int worked(long agencyId, List<Step> steps, Instant end) {
    var moments = Stream.concat(steps.stream().map(Step::at), Stream.of(end)).toList();
    var stretches = minutes.stretches(agencyId, moments);
    return (int)
        IntStream.range(0, steps.size())
            .filter(i -> !steps.get(i).isPause())
            .mapToLong(stretches::get)
            .sum();
  }

  /** The stretch of a dossier's events that is counted. */
  private static final class Story {

    private final Life life;
    private final List<Step> steps;
    private final int received;
    private final int end;

    Story(Life life, List<Step> steps) {
      this.life = life;
      this.steps = steps;
      this.received = first(steps, Step::isReceipt);
      this.end = first(steps, Step::isEnd);
    }

    private static int first(List<Step> steps, Predicate<Step> wanted) {
      return IntStream.range(0, steps.size())
          .filter(i -> wanted.test(steps.get(i)))
          .findFirst()
          .orElse(-1);
    }

    @Nullable Step received() {
      return received < 0 ? null : steps.get(received);
    }

    @Nullable Step end() {
      return end < 0 ? null : steps.get(end);
    }

    /** From the receipt to the end of handling, without the latter. */
    List<Step> handling() {
      return received < 0 ? List.of() : steps.subList(received, end < 0 ? steps.size() : end);
    }

    /** The due date that held last. */
    @Nullable Instant due() {
      var until = end < 0 ? steps.size() : end + 1;
      return steps.subList(0, until).reversed().stream()
          .map(Step::dueAt)
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }

    List<DaySpan> overdue() {
      var handling = handling();
      var spans = new ArrayList<DaySpan>();
      for (var i = 0; i < handling.size(); i++) {
        var step = handling.get(i);
        var next = i + 1 < handling.size() ? handling.get(i + 1) : end();
        var until = next == null ? null : Vietnam.date(next.at());
        var from = Vietnam.date(step.at());
        if (step.dueAt() != null && !step.isPause() && (until == null || from.isBefore(until))) {
          DaySpan.between(later(from, firstLateDay(step.dueAt())), until).ifPresent(spans::add);
        }
      }
      return DaySpan.joined(spans);
    }

    /** At whose end it is late: the day after for limits in days, the very day for minutes. */
    private LocalDate firstLateDay(Instant due) {
      return life.isByMinute() ? Vietnam.date(due) : Vietnam.date(due).plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
