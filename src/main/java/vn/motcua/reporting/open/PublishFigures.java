package vn.motcua.reporting.open;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.reporting.ReportingSettings;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.open.EditionStore.AgencyMonth;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;

/** Publishes once a day what was counted until the end of the day before. */
@Component
public class PublishFigures implements TimedWork {

  private final FactUpkeep upkeep;
  private final EditionStore store;
  private final Editions editions;
  private final Organisation organisation;
  private final LegalSettings settings;
  private final TransactionTemplate transaction;
  private final ApplicationAvailability availability;
  private final Clock clock;

  PublishFigures(
      FactUpkeep upkeep,
      EditionStore store,
      Editions editions,
      Organisation organisation,
      LegalSettings settings,
      TransactionTemplate transaction,
      ApplicationAvailability availability,
      Clock clock) {
    this.upkeep = upkeep;
    this.store = store;
    this.editions = editions;
    this.organisation = organisation;
    this.settings = settings;
    this.transaction = transaction;
    this.availability = availability;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "reporting.publication";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    var untilOn = Vietnam.date(clock.instant()).minusDays(1);
    if (isReady() && !isPublished(untilOn) && upkeep.catchUp()) {
      publish(untilOn);
    }
  }

  /** Not while a first start still brings dossiers in. */
  private boolean isReady() {
    return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
  }

  /** What was made while nobody had any dossiers yet counts for nothing. */
  private boolean isPublished(LocalDate untilOn) {
    return editions
        .latest()
        .filter(edition -> !edition.untilOn().isBefore(untilOn))
        .filter(edition -> !editions.inHand(edition, null).isEmpty())
        .isPresent();
  }

  /** Makes a new edition, also when there is one of that day. */
  public void publish(LocalDate untilOn) {
    var wholeTo = untilOn.plusDays(1).withDayOfMonth(1);
    transaction.executeWithoutResult(
        status -> {
          var edition = store.create(untilOn, wholeTo, clock.instant());
          var agencies = new TreeMap<Long, TreeMap<LocalDate, List<AgencyMonth>>>();
          store.sums(wholeTo, untilOn, each -> sort(agencies, each));
          var received = new HashMap<Long, Counts>();
          var twice = new HashMap<Long, Counts>();
          agencies.forEach(
              (agencyId, months) -> {
                var all = months.values().stream().flatMap(List::stream).toList();
                received.put(
                    agencyId,
                    all.stream()
                        .map(each -> each.sum().counts())
                        .reduce(Counts.NONE, Counts::plus));
                twice.put(
                    agencyId,
                    all.stream().map(each -> each.sum().twice()).reduce(Counts.NONE, Counts::plus));
                store.add(edition, rows(agencyId, months, wholeTo));
              });
          store.addInHand(edition, received, twice);
          store.forgetBefore(edition);
        });
  }

  private static void sort(
      Map<Long, TreeMap<LocalDate, List<AgencyMonth>>> agencies, AgencyMonth each) {
    agencies
        .computeIfAbsent(each.agencyId(), id -> new TreeMap<>())
        .computeIfAbsent(each.month(), month -> new ArrayList<>())
        .add(each);
  }

  private List<PublishedRow> rows(
      long agencyId, Map<LocalDate, List<AgencyMonth>> months, LocalDate wholeTo) {
    var least =
        settings.at(
            ReportingSettings.LEAST_PUBLISHED, organisation.agency(agencyId).path(), wholeTo);
    var numbers = new SmallNumbers(agencyId, least);
    months.forEach(
        (month, sums) -> {
          var fields = sums.stream().map(AgencyMonth::sum).toList();
          if (month.isBefore(wholeTo)) {
            numbers.month(month, fields);
          } else {
            numbers.unfinished(month, fields);
          }
        });
    return numbers.rows();
  }
}
