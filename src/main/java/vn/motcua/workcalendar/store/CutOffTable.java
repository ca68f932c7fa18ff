package vn.motcua.workcalendar.store;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DatedTable;
import vn.motcua.settings.Province;
import vn.motcua.shared.Actor;

/** The hour from which same-day dossiers are due the next day, for the country and a province. */
@Component
class CutOffTable implements DatedTable {

  private static final String READ =
      """
      select agency_id, valid_from, to_char(cut_off_at, 'HH24:MI') as at, basis,
             lead(valid_from) over (partition by agency_id order by valid_from) as next_from
        from workcalendar.cut_off
       where agency_id in (0, :province)
         and ended_by is null
       order by agency_id, valid_from desc
      """;

  private final JdbcClient jdbc;

  CutOffTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String key() {
    return "cut-off";
  }

  @Override
  public List<Row> rows(Actor actor) {
    return jdbc.sql(READ)
        .param("province", Province.of(actor))
        .query(
            (row, number) -> {
              var next = row.getObject("next_from", LocalDate.class);
              return new Row(
                  t(row.getLong("agency_id") == 0 ? "setting.country" : "setting.province"),
                  row.getString("at"),
                  row.getObject("valid_from", LocalDate.class),
                  next == null ? null : next.minusDays(1),
                  row.getString("basis"));
            })
        .list();
  }

  @Override
  public String changeUrl() {
    return "/desk/calendar";
  }
}
