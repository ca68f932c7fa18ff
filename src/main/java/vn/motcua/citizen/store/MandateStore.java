package vn.motcua.citizen.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.citizen.Mandate;
import vn.motcua.platform.sql.Typed;

/** Keeps for whom people act. */
@Repository
public class MandateStore {

  private static final String ADD =
      """
      insert into citizen.mandate (
        kind, holder_number, person_name, person_number, ground, last_day, written_by, written_at)
      values (:kind, :holder, :name, :number, :ground, :lastDay, :by, :now)
      returning mandate_id
      """;

  private static final String IN_FORCE =
      """
      select mandate_id as id, kind, holder_number, person_name as name, person_number as number, ground,
             last_day, written_by
        from citizen.mandate
       where ended_at is null
         and (last_day is null or last_day >= :today)
      """;

  private static final String END =
      """
      update citizen.mandate
         set ended_at = :now
       where mandate_id = :id
         and ended_at is null
      """;

  private final JdbcClient jdbc;

  MandateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Answers its id. */
  public long add(Mandate fresh, Instant now) {
    return jdbc.sql(ADD)
        .param("kind", fresh.kind().name())
        .param("holder", fresh.holderNumber())
        .param("name", fresh.name())
        .param("number", fresh.number())
        .param("ground", fresh.ground())
        .param("lastDay", Typed.day(fresh.lastDay()))
        .param("by", fresh.writtenBy())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** By which that person may act on that day, in the order in which they were written. */
  public List<Mandate> held(String holderNumber, LocalDate today) {
    return jdbc.sql(IN_FORCE + " and holder_number = :holder order by mandate_id")
        .param("today", Typed.day(today))
        .param("holder", holderNumber)
        .query(Mandate.class)
        .list();
  }

  /** Written by an account and in force on that day. */
  public List<Mandate> written(long account, LocalDate today) {
    return jdbc.sql(IN_FORCE + " and written_by = :account order by mandate_id")
        .param("today", Typed.day(today))
        .param("account", account)
        .query(Mandate.class)
        .list();
  }

  public boolean isWrittenBy(long id, long account) {
    return jdbc.sql(
                "select count(*) from citizen.mandate where mandate_id = :id and written_by = :account")
            .param("id", id)
            .param("account", account)
            .query(Integer.class)
            .single()
        == 1;
  }

  /** Whether it was in force until now. */
  public boolean end(long id, Instant now) {
    return jdbc.sql(END).param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }
}
