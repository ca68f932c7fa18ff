package vn.motcua.ticket.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.ticket.model.Counter;
import vn.motcua.ticket.model.TicketService;

/** Keeps what there is to wait for, and where. */
@Repository
public class SetupStore {

  private static final String ADD_SERVICE =
      """
      insert into ticket.service (agency_id, agency_path, prefix, name, valid_from)
      select :agency, :path, :prefix, :name, cast(:from as date)
       where not exists (
             select
               from ticket.service
              where agency_id = :agency
                and prefix = :prefix
                and valid_to >= cast(:from as date))
      on conflict do nothing
      returning id
      """;

  private static final String ADD_COUNTER =
      """
      insert into ticket.counter (agency_id, agency_path, number, services, valid_from)
      values (:agency, :path, :number, :services, :from)
      on conflict do nothing
      """;

  private static final String SERVICES =
      """
      select id, agency_id, agency_path, prefix, name
        from ticket.service
       where agency_id = :agency
         and valid_from <= :day
         and (valid_to is null or valid_to >= :day)
       order by prefix
      """;

  private static final String COUNTERS =
      """
      select id, agency_id, agency_path, number, services
        from ticket.counter
       where agency_id = :agency
         and valid_from <= :day
         and (valid_to is null or valid_to >= :day)
       order by number
      """;

  private static final String AGENCIES =
      """
      select distinct agency_id
        from ticket.service
       where valid_to is null
       limit :limit
      """;

  private static final String END_SERVICE =
      """
      update ticket.service
         set valid_to = greatest(valid_from, cast(:day as date))
       where id = :id
         and agency_id = :agency
         and valid_to is null
      """;

  private static final String END_COUNTER =
      """
      update ticket.counter
         set valid_to = greatest(valid_from, cast(:day as date))
       where id = :id
         and agency_id = :agency
         and valid_to is null
      """;

  private final JdbcClient jdbc;

  SetupStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Its id; empty when another service of the agency has that letter. */
  public Optional<Long> addService(
      long agencyId, String agencyPath, String prefix, String name, LocalDate from) {
    return jdbc.sql(ADD_SERVICE)
        .param("agency", agencyId)
        .param("path", agencyPath)
        .param("prefix", prefix)
        .param("name", name)
        .param("from", Typed.day(from))
        .query(Long.class)
        .optional();
  }

  /** False when another counter of the agency has that number. */
  public boolean addCounter(
      long agencyId, String agencyPath, int number, Collection<Long> services, LocalDate from) {
    return jdbc.sql(ADD_COUNTER)
            .param("agency", agencyId)
            .param("path", agencyPath)
            .param("number", number)
            .param("services", services.toArray(Long[]::new))
            .param("from", Typed.day(from))
            .update()
        == 1;
  }

  /** That day is its last; false when it ended before. */
  public boolean endService(long agencyId, long id, LocalDate day) {
    return end(END_SERVICE, agencyId, id, day);
  }

  /** That day is its last; false when it ended before. */
  public boolean endCounter(long agencyId, long id, LocalDate day) {
    return end(END_COUNTER, agencyId, id, day);
  }

  private boolean end(String sql, long agencyId, long id, LocalDate day) {
    return jdbc.sql(sql)
            .param("agency", agencyId)
            .param("id", id)
            .param("day", Typed.day(day))
            .update()
        == 1;
  }

  public List<TicketService> services(long agencyId, LocalDate day) {
    return jdbc.sql(SERVICES)
        .param("agency", agencyId)
        .param("day", Typed.day(day))
        .query(TicketService.class)
        .list();
  }

  public Optional<TicketService> service(long agencyId, long id, LocalDate day) {
    return services(agencyId, day).stream().filter(service -> service.id() == id).findFirst();
  }

  public List<Counter> counters(long agencyId, LocalDate day) {
    return jdbc.sql(COUNTERS)
        .param("agency", agencyId)
        .param("day", Typed.day(day))
        .query((row, number) -> counter(row))
        .list();
  }

  public Optional<Counter> counter(long agencyId, long id, LocalDate day) {
    return counters(agencyId, day).stream().filter(counter -> counter.id() == id).findFirst();
  }

  /** The agencies that give tickets, at most so many. */
  public List<Long> agencies(int limit) {
    return jdbc.sql(AGENCIES).param("limit", limit).query(Long.class).list();
  }

  private static Counter counter(ResultSet row) throws SQLException {
    Array services = row.getArray("services");
    return new Counter(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getInt("number"),
        List.of((Long[]) services.getArray()));
  }
}
