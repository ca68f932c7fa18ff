package vn.motcua.reporting.period;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.ReportingSettings;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;

/** The statutory periods as the law of their time lays them down. */
@Component
public class Periods {

  private static final Pattern KEY =
      Pattern.compile("(?<kind>[a-z-]+)-(?<year>20\\d\\d)-(?<number>\\d{1,2})");

  private final LegalSettings settings;
  private final Clock clock;

  Periods(LegalSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param number 1 to {@link PeriodKind#perYear()}; not of {@link PeriodKind#DAYS}
   */
  public Period of(PeriodKind kind, int year, int number, String agencyPath) {
    var firstDay =
        settings.at(ReportingSettings.MONTH_BEGINS_ON, agencyPath, LocalDate.of(year, 1, 1));
    return Period.statutory(kind, year, number, firstDay);
  }

  /** The statutory period of that key; empty when there is none. */
  public Optional<Period> of(String key, String agencyPath) {
    var found = KEY.matcher(key);
    if (!found.matches()) {
      return Optional.empty();
    }
    var number = Integer.parseInt(found.group("number"));
    return PeriodKind.of(found.group("kind"))
        .filter(kind -> number >= 1 && number <= kind.perYear())
        .map(kind -> of(kind, Integer.parseInt(found.group("year")), number, agencyPath));
  }

  /** The one before (-1) or after (1); of free days as many days. */
  public Period beside(Period period, int step, String agencyPath) {
    var day = step < 0 ? period.from().minusDays(1) : period.to().plusDays(1);
    if (period.kind() != PeriodKind.DAYS) {
      return period.kind() == PeriodKind.NINE_MONTHS
          ? of(period.kind(), period.year() + step, 1, agencyPath)
          : holding(period.kind(), day, agencyPath);
    }
    var length = ChronoUnit.DAYS.between(period.from(), period.to());
    return step < 0
        ? Period.days(day.minusDays(length), day)
        : Period.days(day, day.plusDays(length));
  }

  /** The period of that kind in which a day lies; that day alone for free days. */
  public Period holding(PeriodKind kind, LocalDate day, String agencyPath) {
    if (kind == PeriodKind.DAYS) {
      return Period.days(day, day);
    }
    // a day late in December may lie in the year that follows
    return IntStream.rangeClosed(day.getYear(), day.getYear() + 1)
        .boxed()
        .flatMap(
            year ->
                IntStream.rangeClosed(1, kind.perYear())
                    .mapToObj(number -> of(kind, year, number, agencyPath)))
        .filter(period -> period.holds(day))
        .findFirst()
        .orElseGet(() -> of(kind, day.getYear(), kind.perYear(), agencyPath));
  }

  /** The last one of that kind that is over, as of today. */
  public Period latestEnded(PeriodKind kind, String agencyPath) {
    return holding(kind, holding(kind, today(), agencyPath).from().minusDays(1), agencyPath);
  }

  /**
   * A running period no further than today: what is in hand or late is judged at its end, and
   * nobody knows what will be in hand then.
   */
  public Period known(Period period) {
    var today = today();
    return period.holds(today)
        ? new Period(period.kind(), period.year(), period.number(), period.from(), today)
        : period;
  }

  public LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
