package vn.motcua.signing.key;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the keys that sign tokens on papers; none is ever forgotten, for papers last. */
@Repository
class TokenKeyStore {

  private static final String NEWEST =
      """
      select token_key_id, sealed_secret
        from signing.token_key
       order by token_key_id desc
       limit 1
      """;

  private static final String PUBLIC =
      """
      select public_key
        from signing.token_key
       where token_key_id = :id
      """;

  private static final String ADD =
      """
      insert into signing.token_key (token_key_id, public_key, sealed_secret, made_at)
      values (:id, :public, :secret, :at)
      """;

  private final JdbcClient jdbc;

  TokenKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record TokenKey(int id, byte[] sealed) {}

  Optional<TokenKey> newest() {
    return jdbc.sql(NEWEST)
        .query(
            (row, number) ->
                new TokenKey(row.getInt("token_key_id"), row.getBytes("sealed_secret")))
        .optional();
  }

  /**
   * @param id as read from a token: anything
   */
  Optional<byte[]> publicKey(short id) {
    return jdbc.sql(PUBLIC)
        .param("id", id)
        .query((row, number) -> row.getBytes("public_key"))
        .optional();
  }

  int nextId() {
    return jdbc.sql("select nextval('signing.token_key_id')").query(Integer.class).single();
  }

  /** Stays whatever becomes of the work that first needed it: the key is remembered from now on. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void add(int id, byte[] publicKey, byte[] sealed, Instant at) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("public", publicKey)
        .param("secret", sealed)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
