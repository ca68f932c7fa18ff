package vn.motcua.arrival.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.arrival.Arrival.Kind;
import vn.motcua.catalogue.Channel;

/** Keeps what waits for the desk. */
@Repository
public class ArrivalStore {

  /** Sent again before it was looked at, it waits since the first time. */
  private static final String ADD =
      """
      insert into arrival.arrival
             (code, kind, agency_id, agency_path, field, procedure_name, applicant, channel, note,
              arrived_at, first_at, second_at, answer_by, warn_next)
      values (:code, :kind, :agency, :path, :field, :procedure, :applicant, :channel, :note,
              :now, :first, :second, :answerBy, :first)
      on conflict (code, kind) where answered_at is null do nothing
      """;

  private static final String ANSWER =
      """
      update arrival.arrival
         set answered_at = :now
       where code = :code
         and kind = :kind
         and answered_at is null
      """;

  /** The newest of that kind waits again: the act that answered it was taken back. */
  private static final String WAIT_AGAIN =
      """
      update arrival.arrival
         set answered_at = null
       where arrival_id = (select max(arrival_id)
                             from arrival.arrival
                            where code = :code
                              and kind = :kind)
         and not exists (select
                           from arrival.arrival waiting
                          where waiting.code = :code
                            and waiting.kind = :kind
                            and waiting.answered_at is null)
      """;

  /** Somebody else's stays theirs. */
  private static final String TAKE =
      """
      update arrival.arrival
         set taken_by = :account,
             taken_by_name = :name
       where arrival_id = :id
         and answered_at is null
         and (taken_by is null or taken_by = :account)
      """;

  private static final String GIVE =
      """
      update arrival.arrival
         set taken_by = null,
             taken_by_name = ''
       where taken_by = any(:accounts)
         and answered_at is null
      """;

  private static final String TAKERS =
      """
      select distinct taken_by
        from arrival.arrival
       where answered_at is null
         and taken_by is not null
      """;

  private static final String LOCK_DUE =
      """
      select a.arrival_id, a.code, a.agency_id, a.field, a.warned, a.second_at, a.answer_by
        from arrival.arrival a
       where a.answered_at is null
         and a.warn_next <= :now
       order by a.warn_next
       limit :limit
         for update skip locked
      """;

  private static final String WARNED =
      """
      update arrival.arrival
         set warned = warned + 1,
             warn_next = case when warned = 0 then second_at end
       where arrival_id = :id
      """;

  private final JdbcClient jdbc;

  ArrivalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What came.
   *
   * @param first when whoever receives is reminded
   * @param second when those above are told
   */
  public record Came(
      String code,
      Kind kind,
      long agencyId,
      String agencyPath,
      String field,
      String procedureName,
      String applicant,
      Channel channel,
      String note,
      Instant at,
      Instant first,
      Instant second,
      Instant answerBy) {}

  /**
   * Somebody is to be told of it.
   *
   * @param warned how often somebody was
   */
  public record Due(
      long id, String code, long agencyId, String field, int warned, Instant answerBy) {}

  public void add(Came came) {
    jdbc.sql(ADD)
        .param("code", came.code())
        .param("kind", came.kind().name())
        .param("agency", came.agencyId())
        .param("path", came.agencyPath())
        .param("field", came.field())
        .param("procedure", came.procedureName())
        .param("applicant", came.applicant())
        .param("channel", came.channel().name())
        .param("note", came.note())
        .param("now", at(came.at()))
        .param("first", at(came.first()))
        .param("second", at(came.second()))
        .param("answerBy", at(came.answerBy()))
        .update();
  }

  public void answer(String code, Kind kind, Instant now) {
    jdbc.sql(ANSWER).param("code", code).param("kind", kind.name()).param("now", at(now)).update();
  }

  public void waitAgain(String code, Kind kind) {
    jdbc.sql(WAIT_AGAIN).param("code", code).param("kind", kind.name()).update();
  }

  /** Whether it was free, or the taker's already. */
  public boolean take(long id, long account, String name) {
    return jdbc.sql(TAKE).param("id", id).param("account", account).param("name", name).update()
        == 1;
  }

  /** What these people had taken is anybody's again; answers how much. */
  public int give(Collection<Long> accounts) {
    return jdbc.sql(GIVE).param("accounts", accounts.toArray(Long[]::new)).update();
  }

  /** Who has taken something. */
  public List<Long> takers() {
    return jdbc.sql(TAKERS).query(Long.class).list();
  }

  public List<Due> lockDue(Instant now, int limit) {
    return jdbc.sql(LOCK_DUE)
        .param("now", at(now))
        .param("limit", limit)
        .query(
            (row, number) ->
                new Due(
                    row.getLong("arrival_id"),
                    row.getString("code"),
                    row.getLong("agency_id"),
                    row.getString("field"),
                    row.getInt("warned"),
                    instant(row, "answer_by")))
        .list();
  }

  public void warned(long id) {
    jdbc.sql(WARNED).param("id", id).update();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
