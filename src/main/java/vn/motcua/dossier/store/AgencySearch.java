package vn.motcua.dossier.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.WorklistQuery;

/**
 * Looks for words in everything one agency sees, the newest first.
 *
 * <p>Frequent words are among the newest dossiers, so these are walked first, a bounded number of
 * them; only when that does not fill the page, the words are rare enough for the index of trigrams.
 * Both ways stand in one statement, so that PostgreSQL keeps its plan: to plan a search for its own
 * words took longer than the search.
 */
final class AgencySearch {

  /** Walked before the index of words is asked; a word that one in twenty has fills a page. */
  private static final int NEWEST = 500;

  private static final int PARTS = 16;

  private static final String FIND =
      """
      with word as materialized (
        select %1$s
      ), near as (
        select s.dossier_id, s.submitted_at, s.search_text
          from dossier.agency_search_%4$s s
         where s.agency_id = :agencyId
           and %3$s
         order by s.submitted_at desc, s.dossier_id desc
         limit :newest
      ), seen as materialized (
        select s.dossier_id, s.submitted_at
          from near s
         where %2$s
         order by s.submitted_at desc, s.dossier_id desc
         limit :limit
      ), found as (
        select dossier_id, submitted_at
          from seen
         where (select count(*) from seen) = :limit
         union all
        select dossier_id, submitted_at
          from (select s.dossier_id, s.submitted_at
                  from dossier.agency_search_%4$s s
                 where (select count(*) from seen) < :limit
                   and s.agency_id = :agencyId
                   and %3$s
                   and %2$s
                offset 0) everywhere
      ), page as (
        select dossier_id
          from found
         order by submitted_at desc, dossier_id desc
         limit :limit
      )
      """;

  private final JdbcClient jdbc;

  AgencySearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it answers this question: words, within all one agency sees, and nothing else. */
  static boolean fits(WorklistQuery query, Reader reader) {
    return !query.text().isBlank()
        && query.isOfWordsAlone()
        && reader.agencyId() != null
        && !reader.isLimited();
  }

  /**
   * @param words with their wildcards escaped
   * @param limit rows at most
   */
  List<DossierLine> find(List<String> words, Cursor cursor, Reader reader, int limit) {
    var parameters = new HashMap<String, Object>();
    cursor.addTo(parameters);
    parameters.putAll(words(words));
    parameters.put("agencyId", Objects.requireNonNull(reader.agencyId()));
    parameters.put("newest", NEWEST);
    parameters.put("limit", limit);
    // rights once more: what is found is shown only if it is this reader's to see
    var sql =
        FIND.formatted(
                patterns(words.size()),
                matches(words.size()),
                cursor.afterSubmitted("s"),
                part(reader))
            + WorklistStore.COLUMNS
            + """
              page
              join dossier.dossier d on d.dossier_id = page.dossier_id
              where :agencyId in (d.agency_id, d.holding_agency_id, d.competent_agency_id)
              order by d.submitted_at desc, d.dossier_id desc
              """;
    return jdbc.sql(sql).params(parameters).query(WorklistStore::readLine).list();
  }

  /** Where the words of that agency stand, as the migration that made the parts says. */
  private static long part(Reader reader) {
    return Objects.requireNonNull(reader.agencyId()) % PARTS;
  }

  private static Map<String, Object> words(List<String> words) {
    return IntStream.range(0, words.size())
        .boxed()
        .collect(Collectors.toMap(i -> "word" + i, words::get));
  }

  /** Folded once, not for each row. */
  private static String patterns(int words) {
    return each(words, "'%%' || platform.fold(:word%1$d) || '%%' as like%1$d", ", ");
  }

  private static String matches(int words) {
    return each(words, "s.search_text like (select like%d from word)", "\n and ");
  }

  private static String each(int words, String pattern, String between) {
    return IntStream.range(0, words)
        .mapToObj(pattern::formatted)
        .collect(Collectors.joining(between));
  }
}
