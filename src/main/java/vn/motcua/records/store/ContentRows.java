package vn.motcua.records.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.records.ContentHash;

/** What is known of each content in the store. */
@Repository
public class ContentRows {

  private static final String ANNOUNCE =
      """
      insert into records.content (hash, bytes, key_name, announced_at)
      values (:hash, :bytes, :key, :at)
      on conflict (hash) do update
         set announced_at = greatest(content.announced_at, excluded.announced_at)
      returning damaged_at is not null
      """;

  private static final String KEEP_KEY =
      """
      insert into records.seal_key (key_name, first_used_at)
      values (:key, :at)
      on conflict do nothing
      """;

  private static final String KEYS =
      """
      select key_name
        from records.seal_key
      """;

  private static final String KNOWN =
      """
      select exists (
        select
          from records.content
         where hash = :hash)
      """;

  private static final String UNNAMED =
      """
      select c.hash
        from records.content c
       where not c.named
         and c.announced_at < :before
       order by c.announced_at
       limit :most
         for update skip locked
      """;

  private static final String DELETE =
      """
      delete from records.content
       where hash = :hash
      """;

  private static final String NEXT_TO_CHECK =
      """
      select hash, bytes
        from records.content
       where named
       order by checked_at nulls first
       limit :most
      """;

  private static final String CHECKED =
      """
      update records.content
         set checked_at = :at,
             damaged_at = case when :whole then null else coalesce(damaged_at, :at) end
       where hash = :hash
      """;

  private static final String DAMAGED =
      """
      select count(*)
        from records.content
       where damaged_at is not null
      """;

  private final JdbcClient jdbc;

  ContentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Content to be checked, and its size. */
  public record Next(ContentHash hash, long bytes) {}

  /**
   * Says that the content is about to lie in the store; it stays for a day even without a file.
   *
   * @return whether what lies there is known to be damaged
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean announce(ContentHash hash, long bytes, String key, Instant at) {
    jdbc.sql(KEEP_KEY).param("key", key).param("at", Timestamp.from(at)).update();
    return jdbc.sql(ANNOUNCE)
        .param("hash", hash.hex())
        .param("bytes", bytes)
        .param("key", key)
        .param("at", Timestamp.from(at))
        .query(Boolean.class)
        .single();
  }

  public boolean isKnown(ContentHash hash) {
    return jdbc.sql(KNOWN).param("hash", hash.hex()).query(Boolean.class).single();
  }

  /** Names of all keys that ever sealed. */
  public List<String> keysInUse() {
    return jdbc.sql(KEYS).query(String.class).list();
  }

  /**
   * Forgets contents no file names. Each is locked until it is gone, so whoever announces it again
   * waits and then stores it anew.
   *
   * @param delete takes its bytes away
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void forget(Instant before, int most, Consumer<ContentHash> delete) {
    jdbc.sql(UNNAMED)
        .param("before", Timestamp.from(before))
        .param("most", most)
        .query(String.class)
        .list()
        .forEach(
            hash -> {
              delete.accept(new ContentHash(hash));
              jdbc.sql(DELETE).param("hash", hash).update();
            });
  }

  /** The contents that were not looked at for longest. */
  public List<Next> nextToCheck(int most) {
    return jdbc.sql(NEXT_TO_CHECK)
        .param("most", most)
        .query(
            (row, number) -> new Next(new ContentHash(row.getString("hash")), row.getLong("bytes")))
        .list();
  }

  @Transactional
  public void checked(ContentHash hash, boolean whole, Instant at) {
    jdbc.sql(CHECKED)
        .param("hash", hash.hex())
        .param("whole", whole)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** How many contents were not whole when they were last checked. */
  public long damaged() {
    return jdbc.sql(DAMAGED).query(Long.class).single();
  }
}
