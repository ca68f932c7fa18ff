package vn.motcua.history.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
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

  /** Walked before the index of words is asked. */
  private static final int NEWEST = 500;

  /** As the migration that made them says. */
  private static final int PARTS = 16;

  private static final String FILL =
      """
      insert into history.past_search (past_id, agency_id, part, received_on, search_text)
      select past_id, agency_id, agency_id % 16, received_on,
             platform.fold(concat_ws(' ', code, applicant_name, identity_number, phone))
        from history.past_dossier
       where past_id > :after
         and past_id <= :last
      on conflict do nothing
      """;

  /**
   * Of one agency, whose words stand in a part named, so that the plan is kept: the newest are
   * walked, and only when they do not fill the page the words are rare enough for the index of
   * trigrams. Then those the searcher may see.
   */
  private static final String NARROW =
      """
      with word as materialized (
        select %1$s
      ), near as (
        select s.past_id, s.received_on, s.search_text
          from history.past_search_%3$s s
         where s.agency_id = :agency
         order by s.received_on desc, s.past_id desc
         limit :newest
      ), seen as materialized (
        select s.past_id, s.received_on
          from near s
         where %2$s
         order by s.received_on desc, s.past_id desc
         limit :limit
      ), found as (
        select past_id, received_on
          from seen
         where (select count(*) from seen) = :limit
         union all
        select past_id, received_on
          from (select s.past_id, s.received_on
                  from history.past_search_%3$s s
                 where (select count(*) from seen) < :limit
                   and s.agency_id = :agency
                   and %2$s
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
       where exists (
             select from unnest(:paths, :fields) as r(path, field)
              where d.agency_path like r.path
                and r.field in ('', d.field))
       order by d.received_on desc, d.past_id desc
      """;

  private static final String WIDE =
      """
      with word as materialized (
        select %1$s
      )
      select d.code, d.applicant_name, d.procedure_name, d.field, d.received_on, d.past_id
        from history.past_search s
        join history.past_dossier d using (past_id)
       where %2$s
         and exists (
             select from unnest(:paths, :fields) as r(path, field)
              where d.agency_path like r.path
                and r.field in ('', d.field))
       order by s.received_on desc, s.past_id desc
       limit :limit
      """;

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
    parameters.put("newest", NEWEST);
    parameters.put("paths", reach.stream().map(each -> each.path() + "%").toArray(String[]::new));
    parameters.put("fields", reach.stream().map(Reach::field).toArray(String[]::new));
    var agencies = reach.stream().map(Reach::alone).distinct().toList();
    if (agencies.contains(0L)) {
      return found(WIDE.formatted(patterns(words.size()), matches(words.size())), parameters);
    }
    return agencies.stream()
        .flatMap(
            agency -> {
              parameters.put("agency", agency);
              var sql =
                  NARROW.formatted(patterns(words.size()), matches(words.size()), agency % PARTS);
              return found(sql, parameters).stream();
            })
        .sorted(Comparator.comparing(Found::receivedOn).reversed())
        .limit(limit)
        .toList();
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
