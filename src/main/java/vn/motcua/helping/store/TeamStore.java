package vn.motcua.helping.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.helping.Team;

/** Keeps teams and their members. */
@Repository
public class TeamStore {

  private static final String BEGIN =
      """
      insert into helping.team (agency_id, agency_path, hamlet, began_at)
      values (:agency, :path, :hamlet, :now)
      on conflict (agency_id, lower(hamlet)) where ended_at is null do nothing
      returning team_id
      """;

  private static final String END =
      """
      update helping.team
         set ended_at = :now
       where team_id = :team
         and ended_at is null
      """;

  private static final String NAME =
      """
      insert into helping.member (team_id, identity_number, full_name, began_at)
      values (:team, :number, :name, :now)
      on conflict (team_id, identity_number) where ended_at is null do nothing
      """;

  private static final String RELEASE =
      """
      update helping.member
         set ended_at = :now
       where member_id = :member
         and team_id = :team
         and ended_at is null
      """;

  private static final String FIND =
      """
      select team_id, agency_id, agency_path, hamlet
        from helping.team
       where team_id = :team
      """;

  private static final String IS_IN_FORCE =
      """
      select count(*)
        from helping.team
       where team_id = :team
         and ended_at is null
      """;

  private static final String OF =
      """
      select t.team_id, t.agency_id, t.agency_path, t.hamlet
        from helping.member m
        join helping.team t on t.team_id = m.team_id
       where m.identity_number = :number
         and m.ended_at is null
         and t.ended_at is null
       order by t.hamlet, t.team_id
      """;

  private static final String LIST =
      """
      select team_id, agency_id, agency_path, hamlet, began_at, ended_at
        from helping.team
       where exists (
             select
               from unnest(cast(:scopes as text[])) scope
              where starts_with(agency_path, scope))
       order by ended_at is not null, agency_path, hamlet, team_id
       limit :limit
      """;

  private static final String MEMBERS =
      """
      select member_id, team_id, full_name, right(identity_number, 4) as last_digits, began_at
        from helping.member
       where team_id = any(:teams)
         and ended_at is null
       order by full_name, member_id
      """;

  private final JdbcClient jdbc;

  TeamStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A team as those see it who set teams up.
   *
   * @param endedAt null while it helps
   */
  public record Row(Team team, Instant beganAt, @Nullable Instant endedAt) {}

  /**
   * Somebody who helps.
   *
   * @param lastDigits the last four of the identity number
   */
  public record Member(
      long memberId, long teamId, String fullName, String lastDigits, Instant beganAt) {}

  /** Empty when the hamlet has a team. */
  public Optional<Long> begin(long agencyId, String agencyPath, String hamlet, Instant now) {
    return jdbc.sql(BEGIN)
        .param("agency", agencyId)
        .param("path", agencyPath)
        .param("hamlet", hamlet)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  /** Whether it was in force until now. */
  public boolean end(long teamId, Instant now) {
    return jdbc.sql(END).param("team", teamId).param("now", now.atOffset(ZoneOffset.UTC)).update()
        == 1;
  }

  /** False when the person is a member already. */
  public boolean name(long teamId, String identityNumber, String fullName, Instant now) {
    return jdbc.sql(NAME)
            .param("team", teamId)
            .param("number", identityNumber)
            .param("name", fullName)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Whether the person was a member until now. */
  public boolean release(long teamId, long memberId, Instant now) {
    return jdbc.sql(RELEASE)
            .param("team", teamId)
            .param("member", memberId)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  public Optional<Team> find(long teamId) {
    return jdbc.sql(FIND).param("team", teamId).query(TeamStore::team).optional();
  }

  public boolean isInForce(long teamId) {
    return jdbc.sql(IS_IN_FORCE).param("team", teamId).query(Integer.class).single() == 1;
  }

  /** In whose names that person helps today. */
  public List<Team> of(String identityNumber) {
    return jdbc.sql(OF).param("number", identityNumber).query(TeamStore::team).list();
  }

  public boolean isMember(long teamId, String identityNumber) {
    return of(identityNumber).stream().anyMatch(team -> team.id() == teamId);
  }

  /** Those at work first. */
  public List<Row> list(Set<String> scopes, int limit) {
    return jdbc.sql(LIST)
        .param("scopes", scopes.toArray(String[]::new))
        .param("limit", limit)
        .query((row, number) -> new Row(team(row, number), instant(row, "began_at"), ended(row)))
        .list();
  }

  /** Of those teams, in the order of their names. */
  public List<Member> members(List<Long> teamIds) {
    return jdbc.sql(MEMBERS)
        .param("teams", teamIds.toArray(Long[]::new))
        .query(Member.class)
        .list();
  }

  private static Team team(ResultSet row, int number) throws SQLException {
    return new Team(
        row.getLong("team_id"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getString("hamlet"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant ended(ResultSet row) throws SQLException {
    var ended = row.getObject("ended_at", OffsetDateTime.class);
    return ended == null ? null : ended.toInstant();
  }
}
