package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.history.importing.ImportWork;
import vn.motcua.history.importing.Imports;
import vn.motcua.history.importing.StartImport;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.counting.Recount;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Report;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

/**
 * Figures that communes and districts published, from imported dossiers among those of the days
 * around.
 */
@UseCaseTest
class PublishedFiguresTest {

  private static final String HEADINGS =
      "MaHoSo,DonViXuLy,TenTTHC,TenLinhVuc,KenhThucHien,NgayTiepNhan,NgayHenTra,NgayKetThucXuLy,ChuHoSo,satisfied";

  @Autowired StartImport imports;
  @Autowired ImportWork work;
  @Autowired Imports progress;
  @Autowired Organisation organisation;
  @Autowired FactUpkeep upkeep;
  @Autowired Recount recount;
  @Autowired Reports reports;

  private final Random random = new Random(19447);
  private final List<String> lines = new ArrayList<>(List.of(HEADINGS));

  @Test
  void of_Huong_Linh_in_both_periods() {
    var year = Period.days(LocalDate.of(2021, 12, 15), LocalDate.of(2022, 11, 3));
    var quarter = Period.days(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 3, 8));
    handled(
        "19447",
        year,
        Map.of("Chứng thực", 1264, "Hộ tịch", 276, "Đất đai", 1, "Bảo trợ xã hội", 4),
        94,
        0);
    handled(
        "19447",
        quarter,
        Map.of("Bảo trợ xã hội", 5, "Chứng thực", 259, "Hộ tịch", 42, "Người có công", 1),
        56,
        1);
    around("19447", year);
    around("19447", Period.days(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 3, 8)));
    bringIn();

    var commune = agency("19447", year.to());
    var first = draw(new Scope(commune, false), year);
    assertThat(fields(first, Measure.RECEIVED))
        .isEqualTo(
            Map.of("Chứng thực", 1264L, "Hộ tịch", 276L, "Đất đai", 1L, "Bảo trợ xã hội", 4L));
    assertThat(shown(first.total()))
        .isEqualTo("received 1545, online 94, early 1545, on time 0, overdue 0, in hand 0");

    var second = draw(new Scope(commune, false), quarter);
    assertThat(fields(second, Measure.RECEIVED))
        .isEqualTo(
            Map.of("Bảo trợ xã hội", 5L, "Chứng thực", 259L, "Hộ tịch", 42L, "Người có công", 1L));
    assertThat(shown(second.total()))
        .isEqualTo("received 307, online 56, early 306, on time 1, overdue 0, in hand 0");
    assertThat(second.total().of(Measure.SATISFIED))
        .isEqualTo(second.total().of(Measure.RATED))
        .isEqualTo(307);
  }

  @Test
  void of_Pho_Cao() {
    var period = Period.days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 11, 24));
    handled("00745", period, Map.of("Tư pháp - hộ tịch", 3122, "Lao động", 48), 0, 0);
    around("00745", period);
    bringIn();
    var report = draw(new Scope(agency("00745", period.to()), false), period);
    assertThat(report.total().of(Measure.RECEIVED)).isEqualTo(3170);
    assertThat(fields(report, Measure.RECEIVED))
        .isEqualTo(Map.of("Tư pháp - hộ tịch", 3122L, "Lao động", 48L));
  }

  @Test
  void of_the_district_of_Vi_Xuyen_over_its_communes() {
    var period = Period.days(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 7, 31));
    var communes = organisation.children(agency("030", period.to()).id(), period.to());
    assertThat(communes).hasSizeGreaterThan(10);
    for (var i = 0; i < 18_187; i++) {
      var received = day(period);
      var resolved = i < 13_562;
      line(
          Objects.requireNonNull(communes.get(i % communes.size()).gsoCode()),
          "Hộ tịch",
          false,
          received,
          received.plusDays(3),
          resolved ? between(received, period.to()) : i % 3 == 0 ? period.to().plusDays(1) : null,
          "");
    }
    bringIn();
    var report = draw(new Scope(agency("030", period.to()), true), period);
    assertThat(report.total().of(Measure.RECEIVED)).isEqualTo(18_187);
    assertThat(report.total().of(Measure.RESOLVED)).isEqualTo(13_562);
    assertThat(report.total().of(Measure.IN_HAND)).isEqualTo(18_187 - 13_562);
    assertThat(recount.all().tallies()).isZero();
  }

  /** So many of each field, all ended before their day but the last few, which end on it. */
  private void handled(
      String code, Period period, Map<String, Integer> fields, int online, int onTheDay) {
    var left = fields.values().stream().mapToInt(Integer::intValue).sum();
    for (var field : new TreeMap<>(fields).entrySet()) {
      for (var i = 0; i < field.getValue(); i++) {
        var received = day(period);
        var due = received.plusDays(5);
        var early = left > onTheDay;
        // what came in on the last days ended on the very day
        var end = early ? between(received, earlier(due.minusDays(1), period.to())) : due;
        if (!early) {
          received = period.from();
          due = received.plusDays(1);
          end = due;
        }
        line(code, field.getKey(), left <= online, received, due, end, "1");
        left--;
      }
    }
  }

  /** Dossiers that belong to the periods before and after. */
  private void around(String code, Period period) {
    for (var i = 0; i < 40; i++) {
      var before = period.from().minusDays(5 + random.nextInt(20));
      line(
          code,
          "Hộ tịch",
          i % 4 == 0,
          before,
          before.plusDays(9),
          before.plusDays(random.nextInt(4)),
          "");
      var after = period.to().plusDays(1 + random.nextInt(9));
      line(
          code,
          "Chứng thực",
          i % 5 == 0,
          after,
          after.plusDays(1),
          after.plusDays(random.nextInt(9)),
          "0");
    }
  }

  private void line(
      String code,
      String field,
      boolean online,
      LocalDate received,
      LocalDate due,
      @Nullable LocalDate end,
      String satisfied) {
    lines.add(
        String.join(
            ",",
            "CB-" + code + "-" + System.nanoTime() + "-" + lines.size(),
            code,
            "Thủ tục của " + field,
            field,
            online ? "2" : "1",
            received.toString(),
            due.toString(),
            end == null ? "" : end.toString(),
            "Hồ Văn Thành",
            end == null ? "" : satisfied));
  }

  private void bringIn() {
    upkeep.run();
    var actor =
        new Actor(
            77, "quantri", "Quản trị", 1, "/", null, List.of(new Grant(Role.ADMINISTRATOR, "/")));
    var content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    var id = imports.handle(actor, "so-lieu.csv", new ByteArrayInputStream(content), null);
    do {
      work.finish(id, () -> {});
    } while (progress.get(actor, id).state().isAtWork());
    assertThat(progress.get(actor, id).counts().stored()).isEqualTo(lines.size() - 1);
  }

  private Report draw(Scope scope, Period period) {
    return reports.draw(scope, period, Lines.FIELD, true, ReportForm.FORM_06.wanted());
  }

  private static Map<String, Long> fields(Report report, Measure measure) {
    var fields = new TreeMap<String, Long>();
    report.rows().forEach(row -> fields.put(row.name(), row.figures().of(measure)));
    return fields;
  }

  private static String shown(Figures figures) {
    return "received %d, online %d, early %d, on time %d, overdue %d, in hand %d"
        .formatted(
            figures.of(Measure.RECEIVED),
            figures.of(Measure.RECEIVED_ONLINE),
            figures.of(Measure.RESOLVED_EARLY),
            figures.of(Measure.RESOLVED_ON_TIME),
            figures.of(Measure.RESOLVED_OVERDUE),
            figures.of(Measure.IN_HAND));
  }

  private Agency agency(String code, LocalDate on) {
    return organisation.find(code, on).orElseThrow();
  }

  private LocalDate day(Period period) {
    var days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    var day = period.from().plusDays(random.nextLong(days));
    return day.getDayOfWeek() == DayOfWeek.SUNDAY && day.isAfter(period.from())
        ? day.minusDays(1)
        : day;
  }

  private LocalDate between(LocalDate from, LocalDate to) {
    return from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, to) + 1));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
