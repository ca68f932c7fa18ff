package vn.motcua.organisation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.sql.Typed;

/** Searches agencies by name and code. */
@Component
public class AgencyQueries {

  /**
   * Everything that matches from the beginning of a word on, each with its place in the order: the
   * best match first. The words are folded apart from the rows, once, and so that the plan does not
   * hang on them: making it anew took three times as long as the search.
   */
  static final String SEARCH =
      """
      with asked as materialized (
        select platform.fold(:query) as name,
               platform.fold(:escaped) || '%' as beginning,
               '% ' || platform.fold(:escaped) || '%' as part
      ), match as (
        select a.*,
               case
                 when a.gso_code = :code
                   or exists (select from organisation.agency_code c
                               where c.agency_id = a.id
                                 and c.code = :code) then 0
                 when (select name from asked) in (a.folded_name, platform.fold(a.name)) then 1
                 when a.folded_name like (select beginning from asked) then 2
                 else 3
               end as place
          from organisation.agency a
         where a.search_text like (select part from asked)
           and a.valid_from <= :on
           and (a.valid_to is null or a.valid_to >= :on)
           and (cast(:level as text) is null or a.level = :level)
      )
      """;

  private static final String LIST =
      """
      with match as (
        select a.*, 0 as place
          from organisation.agency a
         where a.valid_from <= :on
           and (a.valid_to is null or a.valid_to >= :on)
           and (cast(:level as text) is null or a.level = :level)
      )
      """;

  static final String ORDERED =
      """
      , ranked as (
        select m.*,
               array_position(array['PROVINCE', 'DISTRICT', 'DEPARTMENT', 'COMMUNE'], m.level)
                 as level_place,
               m.name collate "vi-x-icu" as ordered_name
          from match m
      )
      select r.*, c.code, coalesce(c.demonstration, false) as demonstration_code
        from ranked r
        left join lateral (select code, demonstration
                             from organisation.agency_code
                            where agency_id = r.id
                            order by valid_from desc
                            limit 1) c
          on true
       where cast(:after as bigint) is null
          or (r.place, r.level_place, r.ordered_name, r.id)
             > (select l.place, l.level_place, l.ordered_name, l.id
                  from ranked l
                 where l.id = :after)
       order by r.place, r.level_place, r.ordered_name, r.id
       limit :limit
      """;

  private static final Pattern WILDCARD = Pattern.compile("[\\\\%_]");

  private final JdbcClient jdbc;

  AgencyQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param query without control characters, null for all agencies
   * @param after id of the last agency of the page before, null for the first page
   */
  public List<Agency> search(
      @Nullable String query,
      @Nullable AgencyLevel level,
      LocalDate on,
      @Nullable Long after,
      int limit) {
    var statement =
        jdbc.sql((query == null ? LIST : SEARCH) + ORDERED)
            .param("on", on)
            .param("level", Typed.name(level))
            .param("after", Typed.id(after))
            .param("limit", limit);
    if (query != null) {
      statement
          .param("query", query)
          .param("escaped", WILDCARD.matcher(query).replaceAll("\\\\$0"))
          .param("code", query.toUpperCase(Locale.ROOT));
    }
    return statement.query(SnapshotReader::agency).list();
  }
}
