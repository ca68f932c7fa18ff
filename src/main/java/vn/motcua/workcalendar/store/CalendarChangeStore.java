package vn.motcua.workcalendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Actor;
import vn.motcua.workcalendar.change.Decision;
import vn.motcua.workcalendar.change.DecisionAct;
import vn.motcua.workcalendar.change.EntryKind;
import vn.motcua.workcalendar.change.Ground;
import vn.motcua.workcalendar.change.OwnEntry;
import vn.motcua.workcalendar.change.SetHours.Hours;
import vn.motcua.workcalendar.engine.SpecialKind;

/** Writes calendars: rows are entered and ended, never altered. */
@Repository
public class CalendarChangeStore {

  private static final String DECIDE =
      """
      insert into workcalendar.decision
             (agency_id, act, subject, first_on, last_on, ground, source, decided_by, decided_by_name, decided_at)
      values (:agency, :act, :subject, :first, :last, :ground, :source, :by, :byName, :at)
      returning id
      """;

  private static final String END_DAY =
      """
      update workcalendar.special_day
         set ended_by = :decision
       where agency_id = :agency
         and special_on = :on
         and ended_by is null
      """;
  private static final String ENTER_DAY =
      """
      insert into workcalendar.special_day
             (agency_id, special_on, kind, name, provisional, shipped, source, entered_by)
      values (:agency, :on, :kind, :name, false, false, :source, :decision)
      """;

  private static final String ANNOUNCE =
      """
      insert into workcalendar.announced_year (agency_id, year, source, entered_by)
      values (:agency, :year, :source, :decision)
      on conflict (agency_id, year) do update
         set source = excluded.source,
             entered_by = excluded.entered_by
      """;

  private static final String END_WEEK =
      """
      update workcalendar.week
         set ended_by = :decision
       where agency_id = :agency
         and valid_from = :from
         and ended_by is null
      """;
  private static final String ENTER_WEEK =
      """
      insert into workcalendar.week (agency_id, valid_from, valid_to, counted_weekdays, basis, entered_by)
      values (:agency, :from, :to, :counted, :basis, :decision)
      returning id
      """;
  private static final String ENTER_SHIFT =
      """
      insert into workcalendar.week_shift (week_id, weekday, opens_at, closes_at)
      values (:week, :weekday, :opens, :closes)
      """;

  private static final String END_CUT_OFF =
      """
      update workcalendar.cut_off
         set ended_by = :decision
       where agency_id = :agency
         and valid_from = :from
         and ended_by is null
      """;
  private static final String ENTER_CUT_OFF =
      """
      insert into workcalendar.cut_off (agency_id, valid_from, cut_off_at, basis, entered_by)
      values (:agency, :from, :at, :basis, :decision)
      """;

  private static final String OWN_DAYS =
      """
      select id, name as subject, special_on as first_on, special_on as last_on
        from workcalendar.special_day
       where agency_id = :agency
         and ended_by is null
       order by special_on
      """;
  private static final String OWN_WEEKS =
      """
      select id, basis as subject, valid_from as first_on, valid_to as last_on
        from workcalendar.week
       where agency_id = :agency
         and ended_by is null
       order by valid_from desc
      """;
  private static final String OWN_CUT_OFFS =
      """
      select id, to_char(cut_off_at, 'HH24:MI') as subject, valid_from as first_on, null::date as last_on
        from workcalendar.cut_off
       where agency_id = :agency
         and ended_by is null
       order by valid_from desc
      """;

  private static final String HISTORY =
      """
      select id, agency_id, act, subject, first_on, last_on, ground, source, decided_by_name, decided_at
        from workcalendar.decision
       where agency_id in (:agencies)
         and id < :before
         and (:on::date is null or (first_on <= :on and (last_on is null or last_on >= :on)))
       order by id desc
       limit :limit
      """;

  private final JdbcClient jdbc;

  CalendarChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Records who decided what on which ground; answers its id. */
  public long decide(
      Actor actor,
      Instant at,
      long agencyId,
      DecisionAct act,
      String subject,
      LocalDate first,
      @Nullable LocalDate last,
      Ground ground) {
    return jdbc.sql(DECIDE)
        .param("agency", agencyId)
        .param("act", act.name())
        .param("subject", subject)
        .param("first", first)
        .param("last", Typed.day(last))
        .param("ground", ground.document())
        .param("source", ground.source())
        .param("by", actor.accountId())
        .param("byName", actor.fullName())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** Enters a day in the place of what the agency entered for it before. */
  public void enterDay(
      long decision, long agencyId, LocalDate on, SpecialKind kind, String name, Ground ground) {
    jdbc.sql(END_DAY)
        .param("decision", decision)
        .param("agency", agencyId)
        .param("on", on)
        .update();
    jdbc.sql(ENTER_DAY)
        .param("agency", agencyId)
        .param("on", on)
        .param("kind", kind.name())
        .param("name", name)
        .param("source", ground.document())
        .param("decision", decision)
        .update();
  }

  /** From now on nothing of that year is computed for the agency and those below it. */
  public void announce(long decision, long agencyId, int year, Ground ground) {
    jdbc.sql(ANNOUNCE)
        .param("agency", agencyId)
        .param("year", year)
        .param("source", ground.document())
        .param("decision", decision)
        .update();
  }

  /** Enters a week in the place of the one that began on the same day. */
  public void enterWeek(long decision, long agencyId, Hours hours, Ground ground) {
    jdbc.sql(END_WEEK)
        .param("decision", decision)
        .param("agency", agencyId)
        .param("from", hours.from())
        .update();
    var week =
        jdbc.sql(ENTER_WEEK)
            .param("agency", agencyId)
            .param("from", hours.from())
            .param("to", Typed.day(hours.to()))
            .param(
                "counted",
                hours.counted().stream()
                    .map(day -> (short) day.getValue())
                    .sorted()
                    .toArray(Short[]::new))
            .param("basis", ground.document())
            .param("decision", decision)
            .query(Long.class)
            .single();
    hours
        .shifts()
        .forEach(
            (weekday, shifts) ->
                shifts.forEach(
                    shift ->
                        jdbc.sql(ENTER_SHIFT)
                            .param("week", week)
                            .param("weekday", weekday.getValue())
                            .param("opens", shift.opens())
                            .param("closes", shift.closes())
                            .update()));
  }

  /** Enters a cut-off in the place of the one that began on the same day. */
  public void enterCutOff(
      long decision, long agencyId, LocalDate from, LocalTime at, Ground ground) {
    jdbc.sql(END_CUT_OFF)
        .param("decision", decision)
        .param("agency", agencyId)
        .param("from", from)
        .update();
    jdbc.sql(ENTER_CUT_OFF)
        .param("agency", agencyId)
        .param("from", from)
        .param("at", at)
        .param("basis", ground.document())
        .param("decision", decision)
        .update();
  }

  /** Answers false when somebody ended it before. */
  public boolean end(long decision, EntryKind kind, long id) {
    var table =
        switch (kind) {
          case DAY -> "workcalendar.special_day";
          case WEEK -> "workcalendar.week";
          case CUT_OFF -> "workcalendar.cut_off";
        };
    return jdbc.sql(
                "update " + table + " set ended_by = :decision where id = :id and ended_by is null")
            .param("decision", decision)
            .param("id", id)
            .update()
        == 1;
  }

  /** What the agency entered itself and still applies. */
  public List<OwnEntry> own(long agencyId, EntryKind kind) {
    var sql =
        switch (kind) {
          case DAY -> OWN_DAYS;
          case WEEK -> OWN_WEEKS;
          case CUT_OFF -> OWN_CUT_OFFS;
        };
    return jdbc.sql(sql)
        .param("agency", agencyId)
        .query(
            (row, number) ->
                new OwnEntry(
                    row.getLong("id"),
                    kind,
                    row.getString("subject"),
                    row.getObject("first_on", LocalDate.class),
                    row.getObject("last_on", LocalDate.class)))
        .list();
  }

  /**
   * Decisions of these agencies, the newest first.
   *
   * @param on only those about that day; null = all
   * @param before only those with a smaller id
   */
  public List<Decision> history(
      Collection<Long> agencies, @Nullable LocalDate on, long before, int limit) {
    return jdbc.sql(HISTORY)
        .param("agencies", agencies)
        .param("on", Typed.day(on))
        .param("before", before)
        .param("limit", limit)
        .query(CalendarChangeStore::decision)
        .list();
  }

  private static Decision decision(ResultSet row, int number) throws SQLException {
    return new Decision(
        row.getLong("id"),
        row.getLong("agency_id"),
        DecisionAct.valueOf(row.getString("act")),
        row.getString("subject"),
        row.getObject("first_on", LocalDate.class),
        row.getObject("last_on", LocalDate.class),
        new Ground(row.getString("ground"), row.getString("source")),
        row.getString("decided_by_name"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }
}
