package vn.motcua.citizen.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps codes that were sent, as salted hashes. */
@Repository
public class CodeStore {

  private static final String ADD =
      """
      insert into citizen.one_time_code
             (code_id, phone, purpose, about, salt, hash, tries_left, expires_at)
      values (:id, :phone, :purpose, :about, :salt, :hash, :tries, :expires)
      """;

  /** Each look costs a try, so that guesses made at the same moment cannot share one. */
  private static final String TRY =
      """
      update citizen.one_time_code
         set tries_left = tries_left - 1
       where code_id = :id
         and purpose = :purpose
         and expires_at > :now
         and tries_left > 0
      returning phone, about, salt, hash
      """;

  /** Of two who bring the right code at once, one. */
  private static final String USE = "delete from citizen.one_time_code where code_id = :id";

  private static final String FORGET =
      """
      delete from citizen.one_time_code
       where code_id in (
             select code_id
               from citizen.one_time_code
              where expires_at <= :now
              limit 100
                for update skip locked)
      """;

  private final JdbcClient jdbc;

  CodeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A code as kept.
   *
   * @param about what it is good for, besides its purpose
   */
  public record Kept(String phone, String about, byte[] salt, byte[] hash) {}

  /** Adds one, and forgets some that are too old. */
  public void add(UUID id, String purpose, Kept kept, int tries, Instant expires, Instant now) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("phone", kept.phone())
        .param("purpose", purpose)
        .param("about", kept.about())
        .param("salt", kept.salt())
        .param("hash", kept.hash())
        .param("tries", tries)
        .param("expires", expires.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(FORGET).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** One try at it; empty when there is none left. */
  public Optional<Kept> tryOne(UUID id, String purpose, Instant now) {
    return jdbc.sql(TRY)
        .param("id", id)
        .param("purpose", purpose)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new Kept(
                    row.getString("phone"),
                    row.getString("about"),
                    row.getBytes("salt"),
                    row.getBytes("hash")))
        .optional();
  }

  /** Whether it was there to be used. */
  public boolean use(UUID id) {
    return jdbc.sql(USE).param("id", id).update() == 1;
  }
}
