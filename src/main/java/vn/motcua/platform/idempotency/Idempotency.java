package vn.motcua.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.sql.AtCommit;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Refused;

/** Makes a repeated submit answer the first one's result. The key and the work commit together. */
@Component
public class Idempotency {

  private static final int LONGEST_KEY = 100;

  private static final NamedStatement CLAIM =
      NamedStatement.of(
          """
      insert into platform.idempotency (account_id, key, request_hash)
      values (:account, :key, :hash)
      on conflict do nothing
      """);
  private static final String FIND =
      """
      select request_hash, result
        from platform.idempotency
       where account_id = :account
         and key = :key
      """;
  private static final NamedStatement REMEMBER =
      NamedStatement.of(
          """
          update platform.idempotency
             set result = :result
           where account_id = :account
             and key = :key
          """);

  private final JdbcClient jdbc;
  private final AtCommit atCommit;

  Idempotency(JdbcClient jdbc, AtCommit atCommit) {
    this.jdbc = jdbc;
    this.atCommit = atCommit;
  }

  /**
   * Does the work once per account and key, in the caller's transaction. A second caller with the
   * same key waits for the first to commit and is given its result.
   *
   * @param key 1–100 characters; null = this request is never repeated
   * @param request everything that makes the request what it is; another request under the same key
   *     is refused
   * @param idOf the short public id of a result, e.g. a dossier code
   * @param again finds an earlier result by its id
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public <T> T once(
      long accountId,
      @Nullable String key,
      String request,
      Supplier<T> work,
      Function<T, String> idOf,
      Function<String, T> again) {
    if (key == null) {
      return work.get();
    }
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      throw new Refused(IdempotencyRefusal.KEY_TOO_LONG, LONGEST_KEY);
    }
    var hash = sha256(request);
    var claimed =
        CLAIM
                .on(
                    jdbc,
                    new TypedParameters()
                        .id("account", accountId)
                        .text("key", key)
                        .text("hash", hash))
                .update()
            == 1;
    if (!claimed) {
      return again.apply(earlierResult(accountId, key, hash));
    }
    var result = work.get();
    atCommit.write(
        REMEMBER,
        new TypedParameters()
            .id("account", accountId)
            .text("key", key)
            .text("result", idOf.apply(result)));
    return result;
  }

  /** As the other, for work whose result is itself a short public id. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String once(long accountId, @Nullable String key, String request, Supplier<String> work) {
    return once(accountId, key, request, work, Function.identity(), Function.identity());
  }

  /** Whether work was done under that key. */
  public boolean isUsed(long accountId, String key) {
    return jdbc.sql(FIND)
        .param("account", accountId)
        .param("key", key)
        .query(Earlier.class)
        .optional()
        .isPresent();
  }

  private String earlierResult(long accountId, String key, String hash) {
    var earlier =
        jdbc.sql(FIND).param("account", accountId).param("key", key).query(Earlier.class).single();
    if (!earlier.requestHash().equals(hash)) {
      throw new Refused(IdempotencyRefusal.KEY_REUSED);
    }
    return earlier.result();
  }

  private static String sha256(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  record Earlier(String requestHash, String result) {}
}
