package vn.motcua.petition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.petition.PetitionCode;
import vn.motcua.platform.sql.TypedParameters;

/** Reads what everybody may read of petitions: nothing of those who sent them. */
@Repository
public class PublishedQueries {

  private static final String SELECT =
      """
      select p.petition_id, p.code, p.agency_id, p.published_at, p.replied_at, p.published_content, p.published_reply,
             p.procedure_code, p.procedure_name
        from petition.petition p
       where p.published_at is not null
      """;

  private static final String FOUND =
      """
         and platform.fold(p.published_content || ' ' || p.published_reply)
             like '%' || platform.fold(:words) || '%'
      """;

  private static final String BEFORE =
      """
         and (p.published_at, p.petition_id)
             < (select b.published_at, b.petition_id from petition.petition b where b.petition_id = :before)
      """;

  private static final String ORDER =
      """
       order by p.published_at desc, p.petition_id desc
       limit :limit
      """;

  private final JdbcClient jdbc;

  PublishedQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A petition with its answer, as worded for everybody. */
  public record Published(
      long id,
      PetitionCode code,
      long agencyId,
      Instant publishedAt,
      Instant repliedAt,
      String content,
      String answer,
      String procedure,
      String procedureName) {}

  /**
   * The newest first.
   *
   * @param words to be found in petition or answer; empty = any
   * @param before id of the last one of the page before; null = from the newest
   */
  public List<Published> page(String words, @Nullable Long before, int limit) {
    var sql = SELECT + (words.isEmpty() ? "" : FOUND) + (before == null ? "" : BEFORE) + ORDER;
    return jdbc.sql(sql)
        .paramSource(
            new TypedParameters().text("words", words).id("before", before).number("limit", limit))
        .query((row, number) -> read(row))
        .list();
  }

  private static Published read(ResultSet row) throws SQLException {
    return new Published(
        row.getLong("petition_id"),
        new PetitionCode(row.getString("code")),
        row.getLong("agency_id"),
        PetitionRow.known(row, "published_at"),
        PetitionRow.known(row, "replied_at"),
        row.getString("published_content"),
        row.getString("published_reply"),
        row.getString("procedure_code"),
        row.getString("procedure_name"));
  }
}
