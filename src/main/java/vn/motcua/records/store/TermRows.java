package vn.motcua.records.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.records.ContentHash;
import vn.motcua.shared.SubjectRef;

/** Until when contents must be kept. */
@Repository
public class TermRows {

  /** A file that becomes one of these waits for the lock, and has it reckoned anew. */
  private static final String NEXT =
      """
      select hash
        from records.content
       where named
       order by reckoned_at nulls first
       limit :most
         for no key update skip locked
      """;

  private static final String RECKONED =
      """
      update records.content
         set keep_until = :until,
             reckoned_at = :at
       where hash = :hash
      """;

  private static final String DUE =
      """
      select count(*) as contents, coalesce(sum(bytes), 0) as bytes
        from records.content
       where keep_until < :today
      """;

  private static final String LIST =
      """
      select c.hash, c.bytes, c.keep_until, f.subject_type, f.subject_id, f.name, f.files
        from records.content c
        join lateral (select subject_type, subject_id, name, count(*) over () as files
                        from records.file
                       where file.hash = c.hash
                       order by withdrawn_at nulls first, file_id
                       limit 1) f on true
       where c.keep_until < :today
         and (cast(:afterDay as date) is null or (c.keep_until, c.hash) > (:afterDay, :afterHash))
       order by c.keep_until, c.hash
       limit :most
      """;

  private static final String BEGAN =
      """
      select min(reckoned_at)
        from records.content
       where named
      having count(*) filter (where reckoned_at is null) = 0
      """;

  private final JdbcClient jdbc;

  TermRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Contents whose term has ended. */
  public record Due(long contents, long bytes) {}

  /**
   * A content whose term has ended.
   *
   * @param until the last day it had to be kept
   * @param subject what its first file belongs to that still counts, if any does
   * @param files how many files it is
   */
  public record Ended(
      ContentHash hash, long bytes, LocalDate until, SubjectRef subject, String name, long files) {}

  /** A place in the list. */
  public record After(LocalDate day, ContentHash hash) {}

  /** Those reckoned longest ago; the caller's until the transaction ends. */
  public List<ContentHash> next(int most) {
    return jdbc.sql(NEXT)
        .param("most", most)
        .query((row, number) -> new ContentHash(row.getString("hash")))
        .list();
  }

  /**
   * @param until null = a file has no term, or is kept for ever
   */
  public void reckoned(ContentHash hash, @Nullable LocalDate until, Instant at) {
    jdbc.sql(RECKONED)
        .param("hash", hash.hex())
        .param("until", Typed.day(until))
        .param("at", Timestamp.from(at))
        .update();
  }

  public Due due(LocalDate today) {
    return jdbc.sql(DUE)
        .param("today", today)
        .query((row, number) -> new Due(row.getLong("contents"), row.getLong("bytes")))
        .single();
  }

  /** Since when every term is as reckoned; empty while some content was never reckoned. */
  public Optional<Instant> reckonedSince() {
    return jdbc.sql(BEGAN).query(Timestamp.class).optional().map(Timestamp::toInstant);
  }

  /** Those that ended first come first. */
  public List<Ended> list(LocalDate today, @Nullable After after, int most) {
    return jdbc.sql(LIST)
        .param("today", today)
        .param("afterDay", Typed.day(after == null ? null : after.day()))
        .param("afterHash", Typed.text(after == null ? null : after.hash().hex()))
        .param("most", most)
        .query(
            (row, number) ->
                new Ended(
                    new ContentHash(row.getString("hash")),
                    row.getLong("bytes"),
                    row.getObject("keep_until", LocalDate.class),
                    new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
                    row.getString("name"),
                    row.getLong("files")))
        .list();
  }
}
