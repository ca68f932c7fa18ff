package vn.motcua.receipt.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The numbers of symbols. Whoever draws holds the row of the issuing agency until the transaction
 * ends: numbers follow one another without holes, and in the order of time.
 */
@Repository
public class NumberStore {

  private static final String OPEN =
      """
      insert into receipt.issuer (agency_id)
      values (:agency)
      on conflict (agency_id) do nothing
      """;

  private static final String LOCK =
      "select agency_id from receipt.issuer where agency_id = :agency for update";

  private static final String NEXT =
      """
      select s.symbol_id,
             cast(:year as int) as year,
             coalesce(
               c.last + 1,
               case when extract(year from s.valid_from) = :year then s.first_number else 1 end) as number
        from receipt.symbol s
        left join receipt.counter c on c.symbol_id = s.symbol_id and c.year = :year
       where s.agency_id = :agency
         and s.valid_from <= :day
         and (s.valid_to is null or s.valid_to >= :day)
         and coalesce(c.last, 0) < s.last_number
       order by s.valid_from, s.symbol_id
       limit 1
      """;

  private static final String COUNT =
      """
      insert into receipt.counter (symbol_id, year, last)
      values (:symbol, :year, :number)
      on conflict (symbol_id, year) do update
        set last = excluded.last
      """;

  private static final String OWED =
      """
      select receipt_id as id, subject_type, subject_id
        from receipt.receipt
       where agency_id = :agency
         and state = 'OWED'
       order by receipt_id
       limit :limit
      """;

  private static final String AGENCIES =
      """
      select distinct r.agency_id
        from receipt.receipt r
        join receipt.symbol s on s.agency_id = r.agency_id
        left join receipt.counter c on c.symbol_id = s.symbol_id and c.year = :year
       where r.state = 'OWED'
         and s.valid_from <= :day
         and (s.valid_to is null or s.valid_to >= :day)
         and coalesce(c.last, 0) < s.last_number
       limit 100
      """;

  private final JdbcClient jdbc;

  NumberStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps others from drawing at the agency until the transaction ends. */
  public void lock(long agencyId) {
    jdbc.sql(OPEN).param("agency", agencyId).update();
    var unused = jdbc.sql(LOCK).param("agency", agencyId).query(Long.class).single();
  }

  /** The next number; empty when no symbol is in force or all its numbers are used. */
  public Optional<Drawn> draw(long agencyId, LocalDate day) {
    var next = next(agencyId, day);
    next.ifPresent(
        drawn ->
            jdbc.sql(COUNT)
                .param("symbol", drawn.symbolId())
                .param("year", drawn.year())
                .param("number", drawn.number())
                .update());
    return next;
  }

  /** What would be drawn; it is not taken. */
  public Optional<Drawn> next(long agencyId, LocalDate day) {
    return jdbc.sql(NEXT)
        .param("agency", agencyId)
        .param("day", day)
        .param("year", day.getYear())
        .query(Drawn.class)
        .optional();
  }

  /** What waits for a number, in the order the money came. */
  public List<Owed> owed(long agencyId, int limit) {
    return jdbc.sql(OWED).param("agency", agencyId).param("limit", limit).query(Owed.class).list();
  }

  /** Agencies that owe receipts and have numbers for them that day. */
  public List<Long> agenciesToNumber(LocalDate day) {
    return jdbc.sql(AGENCIES)
        .param("day", day)
        .param("year", day.getYear())
        .query(Long.class)
        .list();
  }
}
