package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.gateway.Attempt;
import vn.motcua.payment.gateway.Attempt.State;
import vn.motcua.platform.sql.TypedParameters;

/** Tries to pay through gateways. */
@Repository
public class AttemptStore {

  private static final String COLUMNS =
      "attempt_id, claim_id, gateway, reference, dong, state, begun_at, expires_at";
  private static final String FIND = "select " + COLUMNS + " from payment.attempt";
  private static final String BEGIN =
      """
      insert into payment.attempt (claim_id, gateway, reference, dong, state, begun_at, expires_at, ask_at)
      values (:claim, :gateway, :reference, :dong, 'OPEN', :begun, :expires, :ask)
      returning
      """
          + COLUMNS;
  private static final String BY_REFERENCE =
      FIND + " where gateway = :gateway and reference = :reference";
  private static final String OF_CLAIM = FIND + " where claim_id = :claim order by attempt_id desc";
  private static final String STILL_GOOD =
      FIND
          + """
             where claim_id = :claim
               and gateway = :gateway
               and state = 'OPEN'
               and dong = :dong
               and expires_at > :until
             order by attempt_id desc
             limit 1
            """;
  private static final String TO_ASK =
      FIND + " where ask_at <= :now order by ask_at limit :most for update skip locked";
  private static final String ASK_LATER =
      "update payment.attempt set ask_at = :at where attempt_id = :id and ask_at is not null";
  private static final String END =
      """
      update payment.attempt
         set state = :state, ended_at = coalesce(ended_at, :at), ask_at = null
       where attempt_id = :id
         and (state <> 'PAID' or :state = 'PAID')
      """;

  private final JdbcClient jdbc;

  AttemptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param ask when the gateway is asked how it ended, should it say nothing
   */
  public Attempt begin(
      long claimId,
      String gateway,
      String reference,
      long dong,
      Instant now,
      Instant expires,
      Instant ask) {
    var row =
        new TypedParameters()
            .id("claim", claimId)
            .text("gateway", gateway)
            .text("reference", reference)
            .amount("dong", dong)
            .moment("begun", now)
            .moment("expires", expires)
            .moment("ask", ask);
    return jdbc.sql(BEGIN).paramSource(row).query(AttemptStore::attempt).single();
  }

  public Optional<Attempt> find(String gateway, String reference) {
    return jdbc.sql(BY_REFERENCE)
        .param("gateway", gateway)
        .param("reference", reference)
        .query(AttemptStore::attempt)
        .optional();
  }

  /** The newest first. */
  public List<Attempt> of(long claimId) {
    return jdbc.sql(OF_CLAIM).param("claim", claimId).query(AttemptStore::attempt).list();
  }

  /** One for the same amount that may be paid beyond that moment. */
  public Optional<Attempt> open(long claimId, String gateway, long dong, Instant until) {
    var asked =
        new TypedParameters()
            .id("claim", claimId)
            .text("gateway", gateway)
            .amount("dong", dong)
            .moment("until", until);
    return jdbc.sql(STILL_GOOD).paramSource(asked).query(AttemptStore::attempt).optional();
  }

  /** Those whose gateway should be asked now; nobody else's until the end of the transaction. */
  public List<Attempt> lockToAsk(Instant now, int most) {
    return jdbc.sql(TO_ASK)
        .paramSource(new TypedParameters().moment("now", now).number("most", most))
        .query(AttemptStore::attempt)
        .list();
  }

  public void askLater(long id, Instant at) {
    jdbc.sql(ASK_LATER).paramSource(new TypedParameters().id("id", id).moment("at", at)).update();
  }

  /** What was paid stays paid. */
  public void end(long id, State state, Instant at) {
    jdbc.sql(END)
        .paramSource(new TypedParameters().id("id", id).name("state", state).moment("at", at))
        .update();
  }

  private static Attempt attempt(ResultSet row, int number) throws SQLException {
    return new Attempt(
        row.getLong("attempt_id"),
        row.getLong("claim_id"),
        row.getString("gateway"),
        row.getString("reference"),
        row.getLong("dong"),
        State.valueOf(row.getString("state")),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getObject("expires_at", OffsetDateTime.class).toInstant());
  }
}
