package vn.motcua.workcalendar.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.seed.Seed;
import vn.motcua.workcalendar.engine.SpecialKind;

/** The days off and swaps announced for the whole country, as shipped. */
@Component
class AnnouncedDaysSeed implements Seed {

  private static final String REMOVE_OTHERS =
      """
      delete from workcalendar.special_day
       where agency_id = 0
         and shipped
         and special_on not in (:days)
      """;
  private static final String ENTER =
      """
      insert into workcalendar.special_day
             (agency_id, special_on, kind, name, provisional, shipped, source)
      values (0, :on, :kind, :name, :provisional, true, :source)
      on conflict (agency_id, special_on) where ended_by is null do update
         set kind = excluded.kind,
             name = excluded.name,
             provisional = excluded.provisional,
             source = excluded.source
       where special_day.shipped
      """;
  private static final String ENTER_YEAR =
      """
      insert into workcalendar.announced_year (year, source)
      values (:year, 'holidays.csv')
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final Calendars calendars;
  private final byte[] file;

  AnnouncedDaysSeed(JdbcClient jdbc, Calendars calendars) {
    this.jdbc = jdbc;
    this.calendars = calendars;
    try {
      file = new ClassPathResource("data/workcalendar/holidays.csv").getContentAsByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public String name() {
    return "workcalendar.announced-days";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String fingerprint() {
    var checksum = new CRC32C();
    checksum.update(file);
    return HexFormat.of().toHexDigits(checksum.getValue());
  }

  @Override
  public void load() {
    var rows = rows();
    var days = rows.stream().map(AnnouncedDaysSeed::date).toList();
    jdbc.sql(REMOVE_OTHERS).param("days", days).update();
    rows.forEach(this::enter);
    rows.stream()
        .filter(row -> kind(row) == SpecialKind.HOLIDAY)
        .map(row -> date(row).getYear())
        .distinct()
        .forEach(year -> jdbc.sql(ENTER_YEAR).param("year", year).update());
    calendars.forget();
  }

  private void enter(NamedCsvRecord row) {
    var provenance = row.getField("provenance");
    jdbc.sql(ENTER)
        .param("on", date(row))
        .param("kind", kind(row).name())
        .param("name", row.getField("name"))
        // Fixed dates of the law are sure though computed; what is only remembered is not.
        .param("provisional", provenance.contains("recalled"))
        .param("source", provenance)
        .update();
  }

  private List<NamedCsvRecord> rows() {
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(new String(file, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static LocalDate date(NamedCsvRecord row) {
    return LocalDate.parse(row.getField("date"));
  }

  private static SpecialKind kind(NamedCsvRecord row) {
    return switch (Objects.requireNonNull(row.getField("type"))) {
      case "holiday" -> SpecialKind.HOLIDAY;
      case "compensatory" -> SpecialKind.COMPENSATORY;
      case "swapped_off" -> SpecialKind.SWAPPED_OFF;
      case "work_swap" -> SpecialKind.SWAPPED_WORKING;
      default -> throw new IllegalStateException("Unknown kind of day: " + row.getField("type"));
    };
  }
}
