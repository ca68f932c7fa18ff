package vn.motcua.ticket.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.ticket.model.Hour;

/** Keeps how many may come by appointment, and how many seats of each hour are taken. */
@Repository
public class CapacityStore {

  private static final String SET =
      """
      insert into ticket.appointment_capacity (service_id, valid_from, per_hour)
      values (:service, :from, :seats)
      on conflict (service_id, valid_from) do update
         set per_hour = excluded.per_hour
      """;

  private static final String CAPACITIES =
      """
      select c.service_id, c.valid_from, c.per_hour
        from ticket.appointment_capacity c
        join ticket.service s on s.id = c.service_id
       where s.agency_id = :agency
         and s.valid_to is null
       order by c.service_id, c.valid_from
      """;

  private static final String AGENCIES =
      """
      select distinct s.agency_id
        from ticket.service s
        join ticket.appointment_capacity c on c.service_id = s.id
       where s.valid_to is null
         and c.per_hour > 0
         and not exists (
             select
               from ticket.appointment_capacity later
              where later.service_id = c.service_id
                and later.valid_from > c.valid_from
                and later.valid_from <= :day)
       limit :limit
      """;

  /** The row is held until the commit: nobody takes the last seat beside. */
  private static final String TAKE =
      """
      insert into ticket.appointment_hour (service_id, day, hour, taken)
      values (:service, :day, :hour, 1)
      on conflict (service_id, day, hour) do update
         set taken = appointment_hour.taken + 1
       where appointment_hour.taken < :seats
      """;

  private static final String GIVE_BACK =
      """
      update ticket.appointment_hour
         set taken = taken - 1
       where service_id = :service
         and day = :day
         and hour = :hour
      """;

  private static final String TAKEN =
      """
      select day, hour, taken
        from ticket.appointment_hour
       where service_id = :service
         and day between :from and :to
      """;

  private final JdbcClient jdbc;

  CapacityStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * So many from a day on.
   *
   * @param perHour seats of a full hour; 0 = none
   */
  public record Capacity(long serviceId, LocalDate validFrom, int perHour) {}

  private record Taken(LocalDate day, int hour, int taken) {}

  public void set(long serviceId, LocalDate from, int perHour) {
    jdbc.sql(SET)
        .param("service", serviceId)
        .param("from", Typed.day(from))
        .param("seats", perHour)
        .update();
  }

  /** Of the services of an agency that have not ended, the earliest first. */
  public List<Capacity> capacities(long agencyId) {
    return jdbc.sql(CAPACITIES).param("agency", agencyId).query(Capacity.class).list();
  }

  /** Agencies that offer hours on that day or will later, at most so many. */
  public List<Long> agencies(LocalDate day, int limit) {
    return jdbc.sql(AGENCIES)
        .param("day", Typed.day(day))
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  /**
   * Takes a seat; false when none is left.
   *
   * @param seats of that hour, at least 1
   */
  public boolean take(long serviceId, Hour hour, int seats) {
    return jdbc.sql(TAKE)
            .param("service", serviceId)
            .param("day", Typed.day(hour.day()))
            .param("hour", hour.number())
            .param("seats", seats)
            .update()
        == 1;
  }

  public void giveBack(long serviceId, Hour hour) {
    jdbc.sql(GIVE_BACK)
        .param("service", serviceId)
        .param("day", Typed.day(hour.day()))
        .param("hour", hour.number())
        .update();
  }

  /** How many seats are taken, by day and hour; hours nobody asked for are left out. */
  public Map<LocalDate, Map<Integer, Integer>> taken(long serviceId, LocalDate from, LocalDate to) {
    return jdbc
        .sql(TAKEN)
        .param("service", serviceId)
        .param("from", Typed.day(from))
        .param("to", Typed.day(to))
        .query(Taken.class)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Taken::day, Collectors.toMap(Taken::hour, Taken::taken)));
  }
}
