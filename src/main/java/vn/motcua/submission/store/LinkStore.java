package vn.motcua.submission.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps links for supplements, as hashes. */
@Repository
public class LinkStore {

  private static final String ADD =
      """
      insert into submission.supplement_link (token_hash, dossier_code, made_at)
      values (:hash, :code, :now)
      """;

  private static final String FIND =
      """
      select dossier_code
        from submission.supplement_link
       where token_hash = :hash
      """;

  private static final String FORGET =
      """
      delete from submission.supplement_link
       where token_hash in (
             select token_hash
               from submission.supplement_link
              where made_at < :before
              limit 50
                for update skip locked)
      """;

  private final JdbcClient jdbc;

  LinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param before older ones are of no use; some are forgotten
   */
  public void add(byte[] hash, String dossierCode, Instant now, Instant before) {
    jdbc.sql(ADD)
        .param("hash", hash)
        .param("code", dossierCode)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(FORGET).param("before", before.atOffset(ZoneOffset.UTC)).update();
  }

  /** The dossier it was made for. */
  public Optional<String> find(byte[] hash) {
    return jdbc.sql(FIND).param("hash", hash).query(String.class).optional();
  }
}
