package vn.motcua.ticket.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.platform.token.Token;
import vn.motcua.ticket.model.Counter;
import vn.motcua.ticket.model.State;
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

  private static final String COLUMNS =
      """
      select t.id, t.agency_id, t.agency_path, t.service_id, t.day, t.label, t.priority, t.state, t.taken_at,
             t.place_at, t.appointed_at, t.counter_id, t.account_id, t.called_at, t.calls, t.absences, t.version
        from ticket.ticket t
      """;

  /** Two counters that call at once each get one of their own. */
  private static final String NEXT =
      COLUMNS
          + """
             where t.agency_id = :agency
               and t.day = :day
               and t.state = 'WAITING'
               and t.service_id = any(:services)
             order by case when t.first_from <= :now and :now < t.first_until then 0
                           when t.priority and :first then 1
                           else 2 end,
                      t.place_at, t.id
             limit 1
               for update skip locked
            """;

  private static final String CALL =
      """
      update ticket.ticket
         set state = 'CALLED',
             counter_id = :counter,
             account_id = :account,
             called_at = :now,
             first_called_at = coalesce(first_called_at, :now),
             calls = 1,
             version = version + 1
       where id = :id
         and version = :version
      """;

  private static final String CALL_AGAIN =
      """
      update ticket.ticket
         set called_at = :now,
             calls = calls + 1,
             version = version + 1
       where id = :id
         and version = :version
         and state = 'CALLED'
      """;

  private static final String MOVE =
      """
      update ticket.ticket
         set state = :state,
             counter_id = case when :state = 'WAITING' then null else counter_id end,
             service_id = :service,
             place_at = :place,
             first_until = case when absences < :absences then first_from else first_until end,
             absences = :absences,
             ended_at = :ended,
             version = version + 1
       where id = :id
         and version = :version
         and state = 'CALLED'
      """;

  /** Right after the one that many places behind; at the end when there are fewer. */
  private static final String PLACE_BEHIND =
      """
      select max(place_at)
        from (
          select place_at
            from ticket.ticket
           where agency_id = :agency
             and day = :day
             and service_id = :service
             and state = 'WAITING'
           order by place_at, id
           limit :behind) behind
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

  /** What was left open on days before: nobody stands at a counter over night. */
  private static final String CLOSE_DAYS_BEFORE =
      """
      update ticket.ticket
         set state = case state when 'CALLED' then 'DONE' else 'LEFT' end,
             ended_at = coalesce(called_at, taken_at),
             version = version + 1
       where agency_id = :agency
         and day < :day
         and state in ('WAITING', 'CALLED')
      """;

  private static final String BY_TOKEN = COLUMNS + " where t.token_hash = :hash";

  private static final String OF_ACCOUNT =
      COLUMNS + " where t.account_id = :account and t.state = 'CALLED'";

  private static final String LAST_CALLS =
      COLUMNS
          + """
             where t.agency_id = :agency
               and t.day = :day
               and t.called_at is not null
               and t.state in ('CALLED', 'DONE')
             order by t.called_at desc
             limit :limit
            """;

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

  /** Ends what was left open on days before. */
  public void closeDaysBefore(long agencyId, LocalDate day) {
    jdbc.sql(CLOSE_DAYS_BEFORE).param("agency", agencyId).param("day", Typed.day(day)).update();
  }

  /** The first who waits for one of those services, held until the commit. */
  public Optional<Ticket> next(Counter counter, LocalDate day, boolean priorityFirst, Instant now) {
    return jdbc.sql(NEXT)
        .param("agency", counter.agencyId())
        .param("day", Typed.day(day))
        .param("services", counter.services().toArray(Long[]::new))
        .param("first", priorityFirst)
        .param("now", Typed.moment(now))
        .query((row, number) -> ticket(row))
        .optional();
  }

  public boolean call(Ticket ticket, long counterId, long accountId, Instant now) {
    return jdbc.sql(CALL)
            .param("id", ticket.id())
            .param("version", ticket.version())
            .param("counter", counterId)
            .param("account", accountId)
            .param("now", Typed.moment(now))
            .update()
        == 1;
  }

  public boolean callAgain(Ticket ticket, Instant now) {
    return jdbc.sql(CALL_AGAIN)
            .param("id", ticket.id())
            .param("version", ticket.version())
            .param("now", Typed.moment(now))
            .update()
        == 1;
  }

  /**
   * From the counter to wherever it goes.
   *
   * @param placeAt its place, if it waits again
   * @param endedAt null while it has not ended
   */
  public boolean move(
      Ticket ticket,
      State state,
      long serviceId,
      Instant placeAt,
      int absences,
      @Nullable Instant endedAt) {
    return jdbc.sql(MOVE)
            .paramSource(
                new TypedParameters()
                    .id("id", ticket.id())
                    .id("version", ticket.version())
                    .name("state", state)
                    .id("service", serviceId)
                    .moment("place", placeAt)
                    .number("absences", absences)
                    .moment("ended", endedAt))
            .update()
        == 1;
  }

  /** The place of the last of that many who wait first; empty when nobody does. */
  public Optional<Instant> placeOf(Ticket ticket, int behind) {
    return jdbc.sql(PLACE_BEHIND)
        .param("agency", ticket.agencyId())
        .param("day", Typed.day(ticket.day()))
        .param("service", ticket.serviceId())
        .param("behind", behind)
        .query((row, number) -> Optional.ofNullable(moment(row, "max")))
        .single();
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
        .query((row, number) -> ticket(row))
        .optional();
  }

  /** What that person is serving. */
  public Optional<Ticket> servedBy(long accountId) {
    return jdbc.sql(OF_ACCOUNT)
        .param("account", accountId)
        .query((row, number) -> ticket(row))
        .optional();
  }

  public List<Ticket> lastCalls(long agencyId, LocalDate day, int limit) {
    return jdbc.sql(LAST_CALLS)
        .param("agency", agencyId)
        .param("day", Typed.day(day))
        .param("limit", limit)
        .query((row, number) -> ticket(row))
        .list();
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

  static Ticket ticket(ResultSet row) throws SQLException {
    return new Ticket(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getLong("service_id"),
        row.getObject("day", LocalDate.class),
        row.getString("label"),
        row.getBoolean("priority"),
        State.valueOf(row.getString("state")),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getObject("place_at", OffsetDateTime.class).toInstant(),
        moment(row, "appointed_at"),
        row.getObject("counter_id", Long.class),
        row.getObject("account_id", Long.class),
        moment(row, "called_at"),
        row.getInt("calls"),
        row.getInt("absences"),
        row.getLong("version"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
