package vn.motcua.history.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.history.PastDossiers.Found;

/** Words of past dossiers. */
@Component
public class PastSearch {

  private static final int AT_ONCE = 5_000;
  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 5;

  /** Of a few agencies walked before the index of words is asked, and of all. */
  private static final int NEWEST = 2_000;

  private static final int NEWEST_OF_ALL = 5_000;

  /** Named in one statement; among more it is searched as among all. */
  private static final int MOST_AGENCIES = 40;

  /** As the migration that made them says. */
  private static final int PARTS = 64;

  /**
   * Cut far behind the longest that letters give, so that it always fits into a row of an index.
   */
  private static final String FILL =
      """
      insert into history.past_search (past_id, agency_id, part, received_on, search_text)
      select past_id, agency_id, agency_id % 64, received_on,
             left(platform.fold(concat_ws(' ', code, applicant_name, identity_number, phone)), 600)
        from history.past_dossier
       where past_id > :after
         and past_id <= :last
      on conflict do nothing
      """;

  /**
   * The newest are walked, and only when they do not fill the page the words are rare enough for
   * the index of trigrams. Both ways stand in one statement without the words, so that its plan is
   * kept.
   */
  private static final String FIND =
      """
      with word as materialized (
        select {patterns}
      ), seen as materialized (
        select s.past_id, s.received_on
          from (select * from ({newest}) s
                 order by s.received_on desc, s.past_id desc
                 limit :newest) s
          join history.past_dossier d using (past_id)
         where {matches}
           and {visible}
         order by s.received_on desc, s.past_id desc
         limit :limit
      ), found as (
        select past_id, received_on
          from seen
         where (select count(*) from seen) = :limit
         union all
        select past_id, received_on
          from (select s.past_id, s.received_on
                  from ({all}) s
                  join history.past_dossier d using (past_id)
                 where (select count(*) from seen) < :limit
                   and {matches}
                   and {visible}
                offset 0) everywhere
      ), page as (
        select past_id
          from found
         order by received_on desc, past_id desc
         limit :limit
      )
      select d.code, d.applicant_name, d.procedure_name, d.field, d.received_on, d.past_id
        from page
        join history.past_dossier d using (past_id)
       order by d.received_on desc, d.past_id desc
      """;

  private static final String VISIBLE =
      """
      exists (
        select from unnest(:paths, :fields) as r(path, field)
         where d.agency_path like r.path
           and r.field in ('', d.field))
      """;

  private static final String ALL =
      "select past_id, received_on, search_text from history.past_search";

  /** In the part where the words of the agency stand. */
  private static final String OF_AGENCY = ALL + "_%1$d where agency_id = :agency%2$d";

  private static final String NEWEST_FIRST =
      " order by received_on desc, past_id desc limit :newest";

  private final JdbcClient jdbc;

  PastSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Gives the next ones their words, in the caller's transaction; answers whether there may be
   * more. Nobody draws numbers or deletes meanwhile who would not wait for this row or be waited
   * for.
   */
  public boolean fill() {
    var after =
        jdbc.sql("select last_number from history.search_mark where id = 1 for update")
            .query(Long.class)
            .single();
    var last =
        jdbc.sql(
                """
                select coalesce(max(past_id), 0)
                  from (select past_id
                          from history.past_dossier
                         where past_id > :after
                         order by past_id
                         limit :limit
                           for share) next
                """)
            .param("after", after)
            .param("limit", AT_ONCE)
            .query(Long.class)
            .single();
    if (last == 0) {
      return false;
    }
    jdbc.sql(FILL).param("after", after).param("last", last).update();
    jdbc.sql("update history.search_mark set last_number = :last where id = 1")
        .param("last", last)
        .update();
    return true;
  }

  /**
   * The newest that have all the words of three letters and more.
   *
   * @param reach what the searcher may see, not empty
   */
  public List<Found> find(String text, List<Reach> reach, int limit) {
    var words = words(text);
    if (words.isEmpty() || reach.isEmpty()) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>(words);
    parameters.put("limit", limit);
    parameters.put("paths", reach.stream().map(each -> each.path() + "%").toArray(String[]::new));
    parameters.put("fields", reach.stream().map(Reach::field).toArray(String[]::new));
    var agencies = reach.stream().map(Reach::alone).distinct().toList();
    var few = !agencies.contains(0L) && agencies.size() <= MOST_AGENCIES;
    parameters.put("newest", few ? NEWEST : NEWEST_OF_ALL);
    for (var i = 0; few && i < agencies.size(); i++) {
      parameters.put("agency" + i, agencies.get(i));
    }
    var sql =
        FIND.replace("{patterns}", patterns(words.size()))
            .replace("{matches}", matches(words.size()))
            .replace("{visible}", VISIBLE)
            .replace("{all}", few ? parts(agencies, OF_AGENCY) : ALL)
            .replace(
                "{newest}",
                few ? parts(agencies, "(" + OF_AGENCY + NEWEST_FIRST + ")") : ALL + NEWEST_FIRST);
    return found(sql, parameters);
  }

  private static String parts(List<Long> agencies, String sql) {
    return IntStream.range(0, agencies.size())
        .mapToObj(i -> sql.formatted(agencies.get(i) % PARTS, i))
        .collect(Collectors.joining(" union all "));
  }

  private List<Found> found(String sql, Map<String, Object> parameters) {
    return jdbc.sql(sql)
        .params(parameters)
        .query(
            (row, number) ->
                new Found(
                    row.getString("code"),
                    row.getString("applicant_name"),
                    row.getString("procedure_name").isEmpty()
                        ? row.getString("field")
                        : row.getString("procedure_name"),
                    row.getObject("received_on", LocalDate.class)))
        .list();
  }

  /** Folded once, not for each row. */
  private static String patterns(int words) {
    return each(words, "'%%' || platform.fold(:word%1$d) || '%%' as like%1$d", ", ");
  }

  private static String matches(int words) {
    return each(words, "s.search_text like (select like%d from word)", " and ");
  }

  private static String each(int words, String pattern, String between) {
    return IntStream.range(0, words)
        .mapToObj(pattern::formatted)
        .collect(Collectors.joining(between));
  }

  private static Map<String, String> words(String text) {
    var words =
        Arrays.stream(text.split(" "))
            .filter(word -> word.length() >= SHORTEST)
            .limit(MOST_WORDS)
            .toList();
    return IntStream.range(0, words.size())
        .boxed()
        .collect(
            Collectors.toMap(
                i -> "word" + i, i -> words.get(i).replaceAll("([\\\\%_])", "\\\\$1")));
  }
}
