package vn.motcua.ticket.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.notification.Language;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.token.Token;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.AppointmentState;
import vn.motcua.ticket.model.Booker;
import vn.motcua.ticket.model.Hour;

/** Reads appointments. */
@Repository
public class AppointmentQueries {

  private static final String COLUMNS =
      """
      select a.id, a.agency_id, a.agency_path, a.service_id, a.day, a.hour, a.from_time, a.to_time, a.code, a.name,
             a.phone, a.email, a.language, a.citizen_id, a.state, a.by_desk, a.reason, a.set_at, a.version
        from ticket.appointment a
      """;

  private static final String BY_TOKEN =
      COLUMNS
          + """
            join ticket.appointment_link l on l.appointment_id = a.id
           where l.token_hash = :hash
          """;

  private static final String BY_ID = COLUMNS + " where a.id = :id and a.agency_id = :agency";

  /** The open one of the code before one that was come for. */
  private static final String BY_CODE =
      COLUMNS
          + """
           where a.agency_id = :agency
             and a.day = :day
             and a.code = :code
             and a.state in ('BOOKED', 'CAME')
           order by a.state
           limit 1
          """;

  private static final String OF_DAY =
      COLUMNS
          + """
           where a.agency_id = :agency
             and a.day = :day
           order by a.hour, a.service_id, a.id
          """;

  private static final String OF_CITIZEN =
      COLUMNS
          + """
           where a.citizen_id = :citizen
             and a.state = 'BOOKED'
             and a.day >= :day
           order by a.day, a.hour
           limit 20
          """;

  private static final String TO_REMIND =
      COLUMNS
          + """
           where a.state = 'BOOKED'
             and a.reminded_at is null
             and a.day between :from and :to
             and a.id > :after
           order by a.id
           limit :limit
          """;

  private static final String OPEN_OF_SERVICE =
      """
      select count(*)
        from ticket.appointment
       where service_id = :service
         and state = 'BOOKED'
         and day > :day
      """;

  private static final String FIGURES =
      """
      select service_id,
             count(*) filter (where state = 'BOOKED')::int as open,
             count(*) filter (where state = 'CAME')::int as kept,
             count(*) filter (where state = 'NOT_COME')::int as not_come,
             count(*) filter (where state = 'CANCELLED' and not by_desk)::int as cancelled,
             count(*) filter (where state = 'CANCELLED' and by_desk)::int as cancelled_by_desk
        from ticket.appointment
       where agency_id = :agency
         and day = :day
       group by service_id
       order by service_id
      """;

  private static final String TO_FORGET =
      """
      select distinct agency_id, agency_path
        from ticket.appointment
       where forgotten_at is null
         and day < :day
      """;

  private final JdbcClient jdbc;

  AppointmentQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What became of the appointments of a service on a day. */
  public record Figures(
      long serviceId, int open, int kept, int notCome, int cancelled, int cancelledByDesk) {}

  /** An agency that remembers people of days gone by. */
  public record Remembering(long agencyId, String agencyPath) {}

  public Optional<Appointment> find(Token token) {
    return jdbc.sql(BY_TOKEN)
        .param("hash", token.hash())
        .query((row, number) -> appointment(row))
        .optional();
  }

  public Optional<Appointment> find(long agencyId, long id) {
    return jdbc.sql(BY_ID)
        .param("id", id)
        .param("agency", agencyId)
        .query((row, number) -> appointment(row))
        .optional();
  }

  /** Open, or come for, on that day. */
  public Optional<Appointment> find(long agencyId, LocalDate day, String code) {
    return jdbc.sql(BY_CODE)
        .param("agency", agencyId)
        .param("day", Typed.day(day))
        .param("code", code)
        .query((row, number) -> appointment(row))
        .optional();
  }

  /** By hour. */
  public List<Appointment> ofDay(long agencyId, LocalDate day) {
    return jdbc.sql(OF_DAY)
        .param("agency", agencyId)
        .param("day", Typed.day(day))
        .query((row, number) -> appointment(row))
        .list();
  }

  /** Open ones from that day on, at most twenty. */
  public List<Appointment> ofCitizen(long citizenId, LocalDate day) {
    return jdbc.sql(OF_CITIZEN)
        .param("citizen", citizenId)
        .param("day", Typed.day(day))
        .query((row, number) -> appointment(row))
        .list();
  }

  /**
   * Open ones nobody was reminded of.
   *
   * @param after id of the last one read; 0 at first
   */
  public List<Appointment> toRemind(LocalDate from, LocalDate to, long after, int limit) {
    return jdbc.sql(TO_REMIND)
        .param("from", Typed.day(from))
        .param("to", Typed.day(to))
        .param("after", after)
        .param("limit", limit)
        .query((row, number) -> appointment(row))
        .list();
  }

  /** How many people will still come for that service after that day. */
  public int openAfter(long serviceId, LocalDate day) {
    return jdbc.sql(OPEN_OF_SERVICE)
        .param("service", serviceId)
        .param("day", Typed.day(day))
        .query(Integer.class)
        .single();
  }

  public List<Figures> figures(long agencyId, LocalDate day) {
    return jdbc.sql(FIGURES)
        .param("agency", agencyId)
        .param("day", Typed.day(day))
        .query(Figures.class)
        .list();
  }

  public List<Remembering> remembering(LocalDate day) {
    return jdbc.sql(TO_FORGET).param("day", Typed.day(day)).query(Remembering.class).list();
  }

  private static Appointment appointment(ResultSet row) throws SQLException {
    return new Appointment(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getLong("service_id"),
        new Hour(
            row.getObject("day", LocalDate.class),
            row.getInt("hour"),
            row.getObject("from_time", LocalTime.class),
            row.getObject("to_time", LocalTime.class)),
        row.getString("code"),
        new Booker(
            row.getString("name"),
            row.getString("phone"),
            row.getString("email"),
            Language.valueOf(row.getString("language")),
            row.getObject("citizen_id", Long.class)),
        AppointmentState.valueOf(row.getString("state")),
        row.getBoolean("by_desk"),
        row.getString("reason"),
        row.getObject("set_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }
}
