package vn.motcua.ticket.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.token.Token;
import vn.motcua.ticket.model.Ticket;
import vn.motcua.ticket.model.TicketService;

/** Keeps tickets. */
@Repository
public class TicketStore {

  /** The row is held until the commit: the next number waits, and none is lost. */
  private static final String NEXT_NUMBER =
      """
      insert into ticket.last_number (service_id, day, number)
      values (:service, :day, 1)
      on conflict (service_id, day) do update
         set number = last_number.number + 1
      returning number
      """;

  private static final String ADD =
      """
      insert into ticket.ticket (
        agency_id, agency_path, service_id, number_of, day, number, label, token_hash, by_phone, priority, state,
        taken_at, place_at)
      values (
        :agency, :path, :service, :service, :day, :number, :label, :token, :phone, :priority, 'WAITING', :now, :now)
      """;

  private static final String APPOINT =
      """
      update ticket.ticket
         set appointed_at = :at,
             first_from = :from,
             first_until = :until
       where id = :id
      """;

  private static final String AHEAD =
      """
        with waiting as (
             select t.id, t.place_at,
                    case when t.first_from <= :now and :now < t.first_until then 0
                         when t.priority and :first then 1
                         else 2 end as turn
               from ticket.ticket t
              where t.agency_id = :agency
                and t.day = :day
                and t.state = 'WAITING'
                and t.service_id = :service)
      select count(*)
        from waiting other
        join waiting own on own.id = :id
       where (other.turn, other.place_at, other.id) < (own.turn, own.place_at, own.id)
      """;

  private static final String BY_TOKEN = TicketRow.COLUMNS + " where t.token_hash = :hash";

  private static final String WAITING =
      """
      select service_id, count(*)::int as waiting
        from ticket.ticket
       where agency_id = :agency
         and day = :day
         and state = 'WAITING'
       group by service_id
      """;

  private static final String JOIN =
      """
      insert into ticket.ticket_dossier (ticket_id, dossier_code, joined_at)
      values (:ticket, :code, :now)
      on conflict do nothing
      """;

  private static final String DOSSIERS =
      """
      select dossier_code
        from ticket.ticket_dossier
       where ticket_id = :ticket
       order by joined_at, dossier_code
      """;

  private final JdbcClient jdbc;

  TicketStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many wait for a service. */
  public record Waiting(long serviceId, int waiting) {}

  /** The next number of the service that day, without gaps; in the caller's transaction. */
  public int nextNumber(long serviceId, LocalDate day) {
    return jdbc.sql(NEXT_NUMBER)
        .param("service", serviceId)
        .param("day", Typed.day(day))
        .query(Integer.class)
        .single();
  }

  /**
   * @param byPhone else at a device
   */
  public void add(
      TicketService service,
      LocalDate day,
      int number,
      Token token,
      boolean byPhone,
      boolean priority,
      Instant now) {
    jdbc.sql(ADD)
        .param("agency", service.agencyId())
        .param("path", service.agencyPath())
        .param("service", service.id())
        .param("day", Typed.day(day))
        .param("number", number)
        .param("label", service.label(number))
        .param("token", token.hash())
        .param("phone", byPhone)
        .param("priority", priority)
        .param("now", Typed.moment(now))
        .update();
  }

  /**
   * Its holder has an appointment.
   *
   * @param at when its hour begins
   * @param from when it begins to go before others
   * @param until when it does so no longer, exclusive
   */
  public void appoint(long id, Instant at, Instant from, Instant until) {
    jdbc.sql(APPOINT)
        .param("id", id)
        .param("at", Typed.moment(at))
        .param("from", Typed.moment(from))
        .param("until", Typed.moment(until))
        .update();
  }

  /** How many who wait go before it now. */
  public int ahead(Ticket ticket, boolean priorityFirst, Instant now) {
    return jdbc.sql(AHEAD)
        .param("agency", ticket.agencyId())
        .param("day", Typed.day(ticket.day()))
        .param("service", ticket.serviceId())
        .param("first", priorityFirst)
        .param("now", Typed.moment(now))
        .param("id", ticket.id())
        .query(Integer.class)
        .single();
  }

  public Optional<Ticket> find(Token token) {
    return jdbc.sql(BY_TOKEN)
        .param("hash", token.hash())
        .query((row, number) -> TicketRow.ticket(row))
        .optional();
  }

  public List<Waiting> waiting(long agencyId, LocalDate day) {
    return jdbc.sql(WAITING)
        .param("agency", agencyId)
        .param("day", Typed.day(day))
        .query(Waiting.class)
        .list();
  }

  public void join(long ticketId, String dossierCode, Instant now) {
    jdbc.sql(JOIN)
        .param("ticket", ticketId)
        .param("code", dossierCode)
        .param("now", Typed.moment(now))
        .update();
  }

  public List<String> dossiers(long ticketId) {
    return jdbc.sql(DOSSIERS).param("ticket", ticketId).query(String.class).list();
  }
}
