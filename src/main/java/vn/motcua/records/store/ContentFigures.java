package vn.motcua.records.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.records.ContentHash;
import vn.motcua.records.FileFormat;
import vn.motcua.shared.SubjectRef;

/** What the store holds, and how it is, in figures. */
@Repository
public class ContentFigures {

  private static final String TOTALS =
      """
      select count(*) as contents,
             coalesce(sum(bytes), 0) as bytes,
             count(*) filter (where checked_at is null) as unchecked,
             min(checked_at) as oldest_check,
             max(checked_at) as last_check,
             count(*) filter (where damaged_at is not null) as damaged
        from records.content
       where named
      """;

  private static final String KINDS =
      """
      select subject_type, format, count(*) as files, sum(bytes) as bytes
        from records.file
       where withdrawn_at is null
       group by subject_type, format
       order by subject_type, format
      """;

  private static final String DAMAGED =
      """
      select c.hash, c.bytes, c.damaged_at, f.subject_type, f.subject_id, f.name
        from records.content c
        join lateral (select subject_type, subject_id, name
                        from records.file
                       where file.hash = c.hash
                       order by withdrawn_at nulls first, file_id
                       limit 1) f on true
       where c.damaged_at is not null
       order by c.damaged_at, c.hash
       limit :most
      """;

  private final JdbcClient jdbc;

  ContentFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * All contents that files name.
   *
   * @param unchecked never compared with their names yet
   * @param oldestCheck when the one was compared that was not for longest; null when none ever was
   */
  public record Totals(
      long contents,
      long bytes,
      long unchecked,
      @Nullable Instant oldestCheck,
      @Nullable Instant lastCheck,
      long damaged) {}

  /** Files of one kind and format that count; the same content may be several files. */
  public record Kind(String subjectType, FileFormat format, long files, long bytes) {}

  /**
   * A content that is not as it was kept.
   *
   * @param subject what its first file belongs to that still counts, if any does
   */
  public record Damaged(
      ContentHash hash, long bytes, Instant since, SubjectRef subject, String name) {}

  public Totals totals() {
    return jdbc.sql(TOTALS)
        .query(
            (row, number) ->
                new Totals(
                    row.getLong("contents"),
                    row.getLong("bytes"),
                    row.getLong("unchecked"),
                    instant(row.getTimestamp("oldest_check")),
                    instant(row.getTimestamp("last_check")),
                    row.getLong("damaged")))
        .single();
  }

  public List<Kind> kinds() {
    return jdbc.sql(KINDS)
        .query(
            (row, number) ->
                new Kind(
                    row.getString("subject_type"),
                    FileFormat.valueOf(row.getString("format")),
                    row.getLong("files"),
                    row.getLong("bytes")))
        .list();
  }

  /** Those damaged for longest first. */
  public List<Damaged> damaged(int most) {
    return jdbc.sql(DAMAGED)
        .param("most", most)
        .query(
            (row, number) ->
                new Damaged(
                    new ContentHash(row.getString("hash")),
                    row.getLong("bytes"),
                    row.getTimestamp("damaged_at").toInstant(),
                    new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
                    row.getString("name")))
        .list();
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return Optional.ofNullable(at).map(Timestamp::toInstant).orElse(null);
  }
}
