package vn.motcua.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Status;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.ReportingSettings;
import vn.motcua.reporting.model.Life;
import vn.motcua.reporting.model.Papers;
import vn.motcua.reporting.model.ResultForm;
import vn.motcua.reporting.model.Step;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Reads what the events of dossiers tell. */
@Repository
public class LifeQueries {

  private static final String LIVES =
      """
      select l.*,
             array(select g.deciding_agency_path
                     from dossier.life_read g
                    where g.code = l.parent_code
                    union all
                   select p.deciding_agency_path
                     from dossier.life_read p
                    where p.parent_code = l.parent_code
                      and p.dossier_id < l.dossier_id) as counted_before,
             exists (select from helping.assisted_read a where a.dossier_code = l.code) as assisted,
             (select r.payment
                from certification.payment_read r
               where r.dossier_id = l.dossier_id
               limit 1) as payment,
             p.to_be_digital, p.digital, p.reused,
             exists (select from result.issued_read i where i.dossier_id = l.dossier_id) as is_issued,
             exists (select from dossier.result_scan_read s where s.dossier_id = l.dossier_id) as is_scanned,
             (select c.copies from certification.electronic_copy_read c where c.dossier_id = l.dossier_id) as copies
        from dossier.life_read l
       cross join lateral (
             select count(*) filter (where r.to_be_digital) as to_be_digital,
                    count(*) filter (where r.is_digital) as digital,
                    coalesce(bool_or(r.reused), false) as reused
               from dossier.paper_read r
              where r.dossier_id = l.dossier_id) p
       where l.dossier_id = any(:ids)
       order by l.dossier_id
      """;

  private static final String STEPS =
      """
      select dossier_id, at, to_status, to_agency_id, due_after
        from dossier.step_read
       where dossier_id = any(:ids)
       order by dossier_id, seq
      """;

  private static final String FORMERS =
      """
      select dossier_id, agency_id, until_on, decided
        from dossier.former_read
       where dossier_id = any(:ids)
       order by dossier_id, until_on, agency_id
      """;

  private static final String NEXT =
      """
      select dossier_id
        from dossier.life_read
       where dossier_id > :after
       order by dossier_id
       limit :limit
      """;

  private final JdbcClient jdbc;
  private final Organisation organisation;
  private final Catalogue catalogue;
  private final WorkCalendar calendar;
  private final LegalSettings settings;

  LifeQueries(
      JdbcClient jdbc,
      Organisation organisation,
      Catalogue catalogue,
      WorkCalendar calendar,
      LegalSettings settings) {
    this.jdbc = jdbc;
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.settings = settings;
  }

  /** The next dossiers in the order of their ids. */
  public List<Long> next(long after, int limit) {
    return jdbc.sql(NEXT).param("after", after).param("limit", limit).query(Long.class).list();
  }

  public List<Life> lives(Collection<Long> dossierIds) {
    var ids = dossierIds.toArray(Long[]::new);
    var steps = steps(ids);
    var formers = formers(ids);
    return jdbc.sql(LIVES)
        .param("ids", ids)
        .query(
            (row, number) -> {
              var id = row.getLong("dossier_id");
              return life(
                  row, steps.getOrDefault(id, List.of()), formers.getOrDefault(id, List.of()));
            })
        .list();
  }

  private Life life(ResultSet row, List<Step> steps, List<Life.Former> formers)
      throws SQLException {
    var channel = Channel.valueOf(row.getString("channel"));
    var limit = row.getString("limit_unit");
    var submittedAt = instantOf(row, "submitted_at");
    return new Life(
        row.getLong("dossier_id"),
        row.getString("code"),
        row.getLong("deciding_agency_id"),
        row.getString("deciding_agency_path"),
        List.of((String[]) row.getArray("counted_before").getArray()),
        row.getBoolean("non_territorial"),
        row.getString("procedure_code"),
        row.getString("procedure_name"),
        row.getString("field"),
        channel,
        channel == Channel.ONLINE
            ? OnlineLevels.of(catalogue.version(row.getLong("procedure_version_id")))
            : "",
        row.getBoolean("assisted"),
        limit == null ? null : LimitUnit.valueOf(limit),
        row.getString("applicant_name"),
        id(row, "officer_id"),
        submittedAt,
        acceptBy(row, submittedAt),
        row.getInt("supplements"),
        row.getInt("reappointments") > 0,
        row.getString("late_cause"),
        row.getString("payment"),
        Papers.of(row.getInt("to_be_digital"), row.getInt("digital")),
        row.getBoolean("reused"),
        ResultForm.of(
            row.getBoolean("is_issued") || row.getInt("copies") > 0, row.getBoolean("is_scanned")),
        row.getInt("copies"),
        steps,
        formers);
  }

  private Instant acceptBy(ResultSet row, Instant submittedAt) throws SQLException {
    var hours =
        settings.at(
            ReportingSettings.ACCEPT_WITHIN,
            row.getString("deciding_agency_path"),
            Vietnam.date(submittedAt));
    return calendar
        .deadline(
            row.getLong("deciding_agency_id"),
            submittedAt,
            new TimeLimit(hours, LimitUnit.WORKING_HOUR),
            List.of())
        .dueAt();
  }

  private Map<Long, List<Step>> steps(Long[] ids) {
    return jdbc
        .sql(STEPS)
        .param("ids", ids)
        .query(
            (row, number) ->
                Map.entry(
                    row.getLong("dossier_id"),
                    new Step(
                        instantOf(row, "at"),
                        Status.valueOf(row.getString("to_status")),
                        row.getLong("to_agency_id"),
                        instant(row, "due_after"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Map<Long, List<Life.Former>> formers(Long[] ids) {
    return jdbc
        .sql(FORMERS)
        .param("ids", ids)
        .query(
            (row, number) -> {
              var agency = row.getLong("agency_id");
              return Map.entry(
                  row.getLong("dossier_id"),
                  new Life.Former(
                      agency,
                      organisation.agency(agency).path(),
                      row.getObject("until_on", LocalDate.class),
                      row.getBoolean("decided")));
            })
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static @Nullable Long id(ResultSet row, String column) throws SQLException {
    var id = row.getLong(column);
    return row.wasNull() ? null : id;
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static Instant instantOf(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
