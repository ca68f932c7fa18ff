package vn.motcua.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.Unclaimed;
import vn.motcua.payment.model.Account;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Actor;

/** Money that belongs to nobody we know yet. */
@Repository
public class UnclaimedStore {

  private static final String KEEP =
      """
      insert into payment.unclaimed (key, place, dong, content, came_at)
      values (:key, :place, :dong, :content, :at)
      on conflict (key) do nothing
      """;
  private static final String FIND =
      "select unclaimed_id, key, place, dong, content, came_at from payment.unclaimed where event_id is null";
  private static final String WAITING =
      FIND + " and unclaimed_id > :after order by unclaimed_id limit :most";
  private static final String LOCK = FIND + " and unclaimed_id = :id for update";
  private static final String GIVE =
      """
      update payment.unclaimed u
         set event_id = e.event_id, given_by = :by, given_name = :name
        from payment.event e
       where u.unclaimed_id = :id
         and e.key = u.key
      """;

  private final JdbcClient jdbc;

  UnclaimedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Once for a key. */
  public void keep(String key, Account place, long dong, String content, Instant at) {
    jdbc.sql(KEEP)
        .paramSource(
            new TypedParameters()
                .text("key", key)
                .name("place", place)
                .amount("dong", dong)
                .text("content", content)
                .moment("at", at))
        .update();
  }

  /** The oldest first. */
  public List<Unclaimed> waiting(long after, int most) {
    return jdbc.sql(WAITING)
        .param("after", after)
        .param("most", most)
        .query(UnclaimedStore::unclaimed)
        .list();
  }

  /** Empty when it was given to a claim meanwhile. */
  public Optional<Unclaimed> lock(long id) {
    return jdbc.sql(LOCK).param("id", id).query(UnclaimedStore::unclaimed).optional();
  }

  /** Given to the claim under which its key was entered. */
  public void given(long id, Actor actor) {
    jdbc.sql(GIVE)
        .param("id", id)
        .param("by", actor.accountId())
        .param("name", actor.fullName())
        .update();
  }

  private static Unclaimed unclaimed(ResultSet row, int number) throws SQLException {
    return new Unclaimed(
        row.getLong("unclaimed_id"),
        row.getString("key"),
        Account.valueOf(row.getString("place")),
        row.getLong("dong"),
        row.getString("content"),
        row.getObject("came_at", OffsetDateTime.class).toInstant());
  }
}
