package vn.motcua.ticket.store;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.platform.token.Token;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.Booker;
import vn.motcua.ticket.model.Hour;
import vn.motcua.ticket.model.TicketService;

/** Keeps appointments. */
@Repository
public class AppointmentStore {

  private static final String NEXT_ID = "select nextval('ticket.appointment_id')";

  private static final String ADD =
      """
      insert into ticket.appointment (
        id, agency_id, agency_path, service_id, day, hour, from_time, to_time, code, name, phone, email, language,
        citizen_id, state, set_at)
      values (
        :id, :agency, :path, :service, :day, :hour, :from, :to, :code, :name, :phone, :email, :language, :citizen,
        'BOOKED', :now)
      on conflict (agency_id, code) where state = 'BOOKED' do nothing
      """;

  private static final String ADD_LINK =
      """
      insert into ticket.appointment_link (token_hash, appointment_id)
      values (:hash, :appointment)
      """;

  private static final String MOVE =
      """
      update ticket.appointment
         set day = :day,
             hour = :hour,
             from_time = :from,
             to_time = :to,
             set_at = :now,
             reminded_at = null,
             version = version + 1
       where id = :id
         and version = :version
         and state = 'BOOKED'
      """;

  private static final String CANCEL =
      """
      update ticket.appointment
         set state = 'CANCELLED',
             by_desk = :byDesk,
             reason = :reason,
             version = version + 1
       where id = :id
         and version = :version
         and state = 'BOOKED'
      """;

  private static final String MARK_NOT_COME =
      """
      update ticket.appointment
         set state = 'NOT_COME',
             version = version + 1
       where id = :id
         and version = :version
         and state = 'BOOKED'
      """;

  private static final String MARK_CAME =
      """
      update ticket.appointment
         set state = 'CAME',
             ticket_id = :ticket,
             version = version + 1
       where id = :id
         and version = :version
         and state = 'BOOKED'
      """;

  private static final String MARK_REMINDED =
      """
      update ticket.appointment
         set reminded_at = :now
       where id = :id
         and version = :version
         and state = 'BOOKED'
         and reminded_at is null
      """;

  private static final String CLOSE_DAYS_BEFORE =
      """
      update ticket.appointment
         set state = 'NOT_COME',
             version = version + 1
       where state = 'BOOKED'
         and day < :day
      """;

  private static final String FORGET =
      """
      update ticket.appointment
         set name = '',
             phone = '',
             email = '',
             reason = '',
             citizen_id = null,
             forgotten_at = :now,
             version = version + 1
       where agency_id = :agency
         and day < :before
         and forgotten_at is null
         and state <> 'BOOKED'
      """;

  private static final String FORGET_LINKS =
      """
      delete from ticket.appointment_link l
       using ticket.appointment a
       where a.id = l.appointment_id
         and a.agency_id = :agency
         and a.forgotten_at = :now
      """;

  private final JdbcClient jdbc;

  AppointmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public long nextId() {
    return jdbc.sql(NEXT_ID).query(Long.class).single();
  }

  /**
   * False when an open appointment of the agency has that code.
   *
   * @throws org.springframework.dao.DuplicateKeyException when that telephone has one for the
   *     service on that day
   */
  public boolean add(
      long id, TicketService service, Hour hour, String code, Booker booker, Instant now) {
    return jdbc.sql(ADD)
            .paramSource(
                hour(hour)
                    .id("id", id)
                    .id("agency", service.agencyId())
                    .text("path", service.agencyPath())
                    .id("service", service.id())
                    .text("code", code)
                    .text("name", booker.name())
                    .text("phone", booker.phone())
                    .text("email", booker.email())
                    .name("language", booker.language())
                    .id("citizen", booker.citizenId())
                    .moment("now", now))
            .update()
        == 1;
  }

  public void addLink(long id, Token token) {
    jdbc.sql(ADD_LINK).param("hash", token.hash()).param("appointment", id).update();
  }

  /**
   * False when it changed meanwhile.
   *
   * @throws org.springframework.dao.DuplicateKeyException when that telephone has one for the
   *     service on that day
   */
  public boolean move(Appointment appointment, Hour hour, Instant now) {
    return jdbc.sql(MOVE)
            .paramSource(
                hour(hour)
                    .id("id", appointment.id())
                    .id("version", appointment.version())
                    .moment("now", now))
            .update()
        == 1;
  }

  private static TypedParameters hour(Hour hour) {
    return new TypedParameters()
        .day("day", hour.day())
        .number("hour", hour.number())
        .value("from", hour.from())
        .value("to", hour.to());
  }

  /**
   * False when it changed meanwhile.
   *
   * @param reason empty unless the desk cancels
   */
  public boolean cancel(Appointment appointment, boolean byDesk, String reason) {
    return jdbc.sql(CANCEL)
            .param("id", appointment.id())
            .param("version", appointment.version())
            .param("byDesk", byDesk)
            .param("reason", reason)
            .update()
        == 1;
  }

  /** False when it changed meanwhile. */
  public boolean markNotCome(Appointment appointment) {
    return jdbc.sql(MARK_NOT_COME)
            .param("id", appointment.id())
            .param("version", appointment.version())
            .update()
        == 1;
  }

  /** False when it changed meanwhile. */
  public boolean markCame(Appointment appointment, long ticketId) {
    return jdbc.sql(MARK_CAME)
            .param("id", appointment.id())
            .param("version", appointment.version())
            .param("ticket", ticketId)
            .update()
        == 1;
  }

  /** False when it changed meanwhile, or another node reminded of it. */
  public boolean markReminded(Appointment appointment, Instant now) {
    return jdbc.sql(MARK_REMINDED)
            .param("id", appointment.id())
            .param("version", appointment.version())
            .param("now", Typed.moment(now))
            .update()
        == 1;
  }

  /** Whoever had one on an earlier day and took no ticket did not come; how many those were. */
  public int closeDaysBefore(LocalDate day) {
    return jdbc.sql(CLOSE_DAYS_BEFORE).param("day", Typed.day(day)).update();
  }

  /** Forgets who had appointments of an agency on earlier days; what became of them stays. */
  public int forget(long agencyId, LocalDate before, Instant now) {
    var forgotten =
        jdbc.sql(FORGET)
            .param("agency", agencyId)
            .param("before", Typed.day(before))
            .param("now", Typed.moment(now))
            .update();
    jdbc.sql(FORGET_LINKS).param("agency", agencyId).param("now", Typed.moment(now)).update();
    return forgotten;
  }
}
