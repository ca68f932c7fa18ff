package vn.motcua.helping.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Vietnam;

/** Counts how much was helped. */
@Repository
public class HelpQueries {

  private static final String BY_TEAM =
      """
      select t.team_id,
             count(a.assistance_id)::int as times,
             count(distinct a.identity_number)::int as people,
             count(distinct a.helper_id)::int as helpers,
             count(*) filter (where a.consent = 'PAPER')::int as on_paper,
             coalesce(sum(d.dossiers), 0)::int as dossiers
        from helping.team t
        left join helping.assistance a
               on a.team_id = t.team_id
              and a.consent is not null
              and a.began_at >= :from
              and a.began_at < :until
        left join lateral (
             select count(*) as dossiers
               from helping.assisted_dossier d
              where d.assistance_id = a.assistance_id) d on true
       where t.team_id = any(:teams)
       group by t.team_id
      """;

  private final JdbcClient jdbc;

  HelpQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a team did.
   *
   * @param times how often somebody was helped, with consent
   * @param people how many different ones
   * @param helpers how many helped
   * @param onPaper how many of the consents were on paper
   * @param dossiers handed in
   */
  public record Help(long teamId, int times, int people, int helpers, int onPaper, int dossiers) {}

  /**
   * One of each team, in no order.
   *
   * @param from the first day
   * @param to the last day
   */
  public List<Help> byTeam(List<Long> teamIds, LocalDate from, LocalDate to) {
    return jdbc.sql(BY_TEAM)
        .param("teams", teamIds.toArray(Long[]::new))
        .param("from", from.atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
        .param("until", to.plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
        .query(Help.class)
        .list();
  }
}
