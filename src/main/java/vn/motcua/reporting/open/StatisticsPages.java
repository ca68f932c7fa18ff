package vn.motcua.reporting.open;

import static vn.motcua.platform.web.Words.t;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.reporting.ReportingSettings;
import vn.motcua.reporting.open.Editions.InHand;
import vn.motcua.reporting.open.StatisticsPage.Line;
import vn.motcua.reporting.open.StatisticsPage.Part;
import vn.motcua.reporting.open.StatisticsPage.Summary;
import vn.motcua.reporting.spi.PublicSatisfaction;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Makes the page of figures for everybody from what is published, and from nothing else. */
@Component
class StatisticsPages {

  static final String PATH = "/thong-ke";

  private static final int MONTHS = 12;

  private final Editions editions;
  private final Organisation organisation;
  private final ObjectProvider<PublicSatisfaction> satisfaction;
  private final LegalSettings settings;

  StatisticsPages(
      Editions editions,
      Organisation organisation,
      ObjectProvider<PublicSatisfaction> satisfaction,
      LegalSettings settings) {
    this.editions = editions;
    this.organisation = organisation;
    this.satisfaction = satisfaction;
    this.settings = settings;
  }

  /**
   * @param agency whose figures; null = of all agencies here
   */
  StatisticsPage page(@Nullable Agency agency) {
    var latest = editions.latest();
    if (latest.isEmpty()) {
      return new StatisticsPage(
          agency == null ? "" : agency.name(), agency != null, "", null, List.of());
    }
    var edition = latest.get();
    var id = agency == null ? null : agency.id();
    var inHand = editions.inHand(edition, id);
    if (agency != null && inHand.isEmpty()) {
      throw new NotVisible("figures of agency " + agency.id());
    }
    var year = edition.untilOn().with(TemporalAdjusters.firstDayOfYear());
    return new StatisticsPage(
        agency == null ? everywhere(inHand.keySet()) : agency.name(),
        agency != null,
        t("reporting.days", Vietnam.show(year), Vietnam.show(edition.untilOn())),
        figures(edition, id, year, inHand, path(agency, inHand.keySet())),
        agency == null ? List.of() : satisfied(agency, year));
  }

  /** The share and how many answered; nothing while there are too few. */
  private List<String> satisfied(Agency agency, LocalDate year) {
    return satisfaction.stream()
        .flatMap(source -> source.of(agency.id(), year.getYear()).stream())
        .flatMap(
            share ->
                Stream.of(
                    Show.percent(BigDecimal.valueOf(share.tenthsOfPercent(), 1)),
                    t("reporting.open.satisfied.of", Show.number(share.answers()))))
        .toList();
  }

  private StatisticsPage.Figures figures(
      Edition edition,
      @Nullable Long agencyId,
      LocalDate year,
      Map<Long, InHand> inHand,
      String path) {
    var end = edition.wholeTo().plusMonths(1);
    var first = edition.wholeTo().minusMonths(MONTHS);
    var from = first.isBefore(year) ? first : year;
    var months = editions.months(edition, agencyId, from, end);
    var thisYear =
        months.entrySet().stream()
            .filter(month -> !month.getKey().isBefore(year))
            .map(Map.Entry::getValue)
            .reduce(Counts.NONE, Counts::plus);
    var fieldsFrom = edition.lastWhole().with(TemporalAdjusters.firstDayOfYear());
    var fields = editions.fields(edition, agencyId, fieldsFrom, edition.wholeTo());
    return new StatisticsPage.Figures(
        summary(thisYear, agencyId, inHand, edition),
        months(months, edition),
        t("reporting.days", Vietnam.show(fieldsFrom), Vietnam.show(edition.wholeTo().minusDays(1))),
        fields(fields),
        agencyId == null ? agencies(editions.agencies(edition, year, end), inHand) : List.of(),
        Integer.toString(settings.at(ReportingSettings.LEAST_PUBLISHED, path, edition.wholeTo())));
  }

  private static Summary summary(
      Counts counts, @Nullable Long agencyId, Map<Long, InHand> inHand, Edition edition) {
    var hands =
        inHand.values().stream()
            .mapToLong(each -> agencyId == null ? each.inHand() - each.twice() : each.inHand())
            .sum();
    return new Summary(
        Show.number(counts.received()),
        t(
            "reporting.open.online",
            Show.number(counts.online()),
            Shares.shown(counts.online(), counts.received())),
        Show.number(counts.resolved()),
        Shares.shown(counts.inTime(), counts.resolved()),
        t(
            "reporting.open.of-resolved",
            Show.number(counts.inTime()),
            Show.number(counts.resolved())),
        Show.number(hands),
        t("reporting.open.on", Vietnam.show(edition.untilOn())),
        parts(counts, counts.resolved()));
  }

  /** The latest first, those without dossiers too. */
  private static List<Line> months(Map<LocalDate, Counts> months, Edition edition) {
    var most = most(months.values());
    var lines = new ArrayList<Line>();
    for (var back = 0; back <= MONTHS; back++) {
      var month = edition.wholeTo().minusMonths(back);
      var isRunning = back == 0;
      if (isRunning && edition.untilOn().isBefore(month)) {
        continue;
      }
      var number = Integer.toString(month.getMonthValue());
      var year = Integer.toString(month.getYear());
      var name =
          isRunning
              ? t("reporting.open.month.until", number, Vietnam.dayMonth(edition.untilOn()))
              : t("reporting.open.month", number, year);
      lines.add(line(name, "", months.getOrDefault(month, Counts.NONE), "", most));
    }
    return lines;
  }

  /** By size, the fields not told apart last. */
  private static List<Line> fields(Map<String, Counts> fields) {
    var most = most(fields.values());
    return fields.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Counts> field) -> field.getKey().isEmpty())
                .thenComparing(field -> -field.getValue().resolved())
                .thenComparing(Map.Entry::getKey))
        .map(
            field ->
                line(
                    field.getKey().isEmpty() ? t("reporting.open.others") : field.getKey(),
                    "",
                    field.getValue(),
                    "",
                    most))
        .toList();
  }

  private List<Line> agencies(Map<Long, Counts> counted, Map<Long, InHand> inHand) {
    var most = most(counted.values());
    return inHand.keySet().stream()
        .filter(id -> counted.containsKey(id) || held(inHand, id) > 0)
        .map(organisation::agency)
        .sorted(Comparator.comparing(Agency::name, Collator.getInstance(Vietnam.LOCALE)))
        .map(
            agency ->
                line(
                    agency.name(),
                    url(agency),
                    counted.getOrDefault(agency.id(), Counts.NONE),
                    Show.number(held(inHand, agency.id())),
                    most))
        .toList();
  }

  private static long held(Map<Long, InHand> inHand, long agencyId) {
    return inHand.getOrDefault(agencyId, new InHand(0, 0)).inHand();
  }

  private static Line line(String name, String url, Counts counts, String inHand, long most) {
    return new Line(
        name,
        url,
        Show.number(counts.received()),
        Show.number(counts.resolved()),
        Show.number(counts.early()),
        Show.number(counts.onTime()),
        Show.number(counts.overdue()),
        Shares.shown(counts.inTime(), counts.resolved()),
        Shares.shown(counts.online(), counts.received()),
        inHand,
        parts(counts, most));
  }

  private static List<Part> parts(Counts counts, long whole) {
    return List.of(
        part("early", counts.early(), 0, counts, whole),
        part("on-time", counts.onTime(), counts.early(), counts, whole),
        part("overdue", counts.overdue(), counts.inTime(), counts, whole));
  }

  private static Part part(String key, long part, long before, Counts counts, long whole) {
    return new Part(
        key,
        t("reporting.open.part." + key, Show.number(part), Shares.shown(part, counts.resolved())),
        Shares.drawn(before, whole),
        Shares.drawn(part, whole));
  }

  private static long most(Collection<Counts> counts) {
    return counts.stream().mapToLong(Counts::resolved).max().orElse(0);
  }

  /** The address of its page; empty for one without a code. */
  private static String url(Agency agency) {
    var code = agency.code() == null ? agency.gsoCode() : agency.code();
    return code == null ? "" : PATH + "/" + code;
  }

  private String path(@Nullable Agency agency, Collection<Long> agencies) {
    return agency == null
        ? agencies.stream().findFirst().map(organisation::agency).map(Agency::path).orElse("/")
        : agency.path();
  }

  /** The province, when all are of one. */
  private String everywhere(Collection<Long> agencies) {
    var provinces =
        agencies.stream()
            .map(id -> organisation.lineage(id).getFirst().name())
            .collect(Collectors.toSet());
    return provinces.size() == 1
        ? Objects.requireNonNull(provinces.iterator().next())
        : t("reporting.open.everywhere");
  }
}
