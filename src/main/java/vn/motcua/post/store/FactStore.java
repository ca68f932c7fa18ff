package vn.motcua.post.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.AtCommit;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;

/** Facts that figures of the post are counted from. */
@Repository
public class FactStore {

  private static final NamedStatement ADD =
      NamedStatement.of(
          """
      insert into post.fact (kind, subject_id, agency_id, agency_path, field, day, flag)
      values (:kind, :subject, :agency, :path, :field, :day, :flag)
      on conflict (kind, subject_id) do update
        set day = excluded.day, flag = excluded.flag
      """);

  /**
   * Each day is a stretch of the index that holds the agency and those below it and nothing else,
   * however long the years before were.
   */
  private static final String FIGURES =
      """
      select %s as line,
             count(*) filter (where kind = 'RECEIVED')::int as received,
             count(*) filter (where kind = 'RECEIVED' and flag)::int as received_by_post,
             count(*) filter (where kind = 'RETURNED')::int as returned,
             count(*) filter (where kind = 'RETURNED' and flag)::int as returned_by_post,
             count(*) filter (where kind = 'DELIVERED')::int as delivered,
             count(*) filter (where kind = 'DELIVERED' and flag)::int as delivered_in_time
        from generate_series(cast(:from as date), cast(:to as date), interval '1 day') d
       cross join lateral (
             select f.kind, f.agency_id, f.field, f.flag, f.day
               from post.fact f
              where f.day = d::date
                and f.agency_path >= :path
                and f.agency_path < :path || '~') f
       group by 1
       order by 1
      """;

  private final JdbcClient jdbc;
  private final AtCommit atCommit;

  FactStore(JdbcClient jdbc, AtCommit atCommit) {
    this.jdbc = jdbc;
    this.atCommit = atCommit;
  }

  /** What is counted. */
  public enum Kind {
    /** A dossier; flag: by post. */
    RECEIVED,
    /** A dossier; flag: by post. */
    RETURNED,
    /** A parcel with a result; flag: in time. */
    DELIVERED
  }

  /** By what figures are told apart. */
  public enum Line {
    AGENCY("f.agency_id::text"),
    FIELD("f.field"),
    DAY("f.day::text");

    private final String column;

    Line(String column) {
      this.column = column;
    }
  }

  /**
   * Figures of a line.
   *
   * @param line id of an agency, code of a field or a day, as asked
   */
  public record Figures(
      String line,
      int received,
      int receivedByPost,
      int returned,
      int returnedByPost,
      int delivered,
      int deliveredInTime) {}

  /** Written with the commit; told again, the later one counts. */
  public void add(
      Kind kind,
      long subjectId,
      long agencyId,
      String agencyPath,
      String field,
      LocalDate day,
      boolean flag) {
    atCommit.write(
        ADD,
        new TypedParameters()
            .name("kind", kind)
            .id("subject", subjectId)
            .id("agency", agencyId)
            .text("path", agencyPath)
            .text("field", field)
            .day("day", day)
            .flag("flag", flag));
  }

  /** Of an agency and those below it, from the one day to the other, both inclusive. */
  public List<Figures> figures(String path, LocalDate from, LocalDate to, Line line) {
    return jdbc.sql(FIGURES.formatted(line.column))
        .param("path", path)
        .param("from", Typed.day(from))
        .param("to", Typed.day(to))
        .query(Figures.class)
        .list();
  }
}
