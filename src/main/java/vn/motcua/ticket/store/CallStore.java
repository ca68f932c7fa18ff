package vn.motcua.ticket.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.ticket.model.Counter;
import vn.motcua.ticket.model.State;
import vn.motcua.ticket.model.Ticket;

/** Keeps who is called, where, and what becomes of them. */
@Repository
public class CallStore {

  /** Two counters that call at once each get one of their own. */
  private static final String NEXT =
      TicketRow.COLUMNS
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

  private static final String OF_ACCOUNT =
      TicketRow.COLUMNS + " where t.account_id = :account and t.state = 'CALLED'";

  private static final String LAST_CALLS =
      TicketRow.COLUMNS
          + """
             where t.agency_id = :agency
               and t.day = :day
               and t.called_at is not null
               and t.state in ('CALLED', 'DONE')
             order by t.called_at desc
             limit :limit
            """;

  private final JdbcClient jdbc;

  CallStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
        .query((row, number) -> TicketRow.ticket(row))
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
        .query((row, number) -> Optional.ofNullable(TicketRow.moment(row, "max")))
        .single();
  }

  /** What that person is serving. */
  public Optional<Ticket> servedBy(long accountId) {
    return jdbc.sql(OF_ACCOUNT)
        .param("account", accountId)
        .query((row, number) -> TicketRow.ticket(row))
        .optional();
  }

  public List<Ticket> lastCalls(long agencyId, LocalDate day, int limit) {
    return jdbc.sql(LAST_CALLS)
        .param("agency", agencyId)
        .param("day", Typed.day(day))
        .param("limit", limit)
        .query((row, number) -> TicketRow.ticket(row))
        .list();
  }
}
