package vn.motcua.workcalendar.store;

import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.seed.Seed;
import vn.motcua.workcalendar.engine.SpecialKind;
import vn.motcua.workcalendar.shipped.AnnouncedDay;

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
    file = AnnouncedDay.file();
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
    var rows = AnnouncedDay.read(file);
    var days = rows.stream().map(AnnouncedDay::on).toList();
    jdbc.sql(REMOVE_OTHERS).param("days", days).update();
    rows.forEach(this::enter);
    rows.stream()
        .filter(day -> day.kind() == SpecialKind.HOLIDAY)
        .map(day -> day.on().getYear())
        .distinct()
        .forEach(year -> jdbc.sql(ENTER_YEAR).param("year", year).update());
    calendars.forget();
  }

  private void enter(AnnouncedDay day) {
    jdbc.sql(ENTER)
        .param("on", day.on())
        .param("kind", day.kind().name())
        .param("name", day.name())
        .param("provisional", day.provisional())
        .param("source", day.source())
        .update();
  }
}
