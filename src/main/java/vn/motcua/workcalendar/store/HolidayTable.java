package vn.motcua.workcalendar.store;

import static vn.motcua.platform.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DatedTable;
import vn.motcua.shared.Actor;

/** The public holidays of the law, by which years nobody announced are computed. */
@Component
class HolidayTable implements DatedTable {

  private static final String READ =
      """
      select name, lunar, month, day, days, valid_from, valid_to, basis
        from workcalendar.holiday_rule
       order by lunar, month, day, valid_from desc
      """;

  private final JdbcClient jdbc;

  HolidayTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String key() {
    return "holidays";
  }

  @Override
  public List<Row> rows(Actor actor) {
    return jdbc.sql(READ).query(HolidayTable::row).list();
  }

  @Override
  public String changeUrl() {
    return "";
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getString("name"),
        t(
            row.getBoolean("lunar") ? "setting.holiday.lunar" : "setting.holiday.solar",
            row.getInt("day"),
            row.getInt("month"),
            row.getInt("days")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("basis"));
  }
}
