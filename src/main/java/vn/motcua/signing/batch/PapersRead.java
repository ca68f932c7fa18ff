package vn.motcua.signing.batch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Actor;

/** Which versions of papers somebody has opened: a leader should know what was only ticked. */
@Repository
public class PapersRead {

  private static final String ADD =
      """
      insert into signing.paper_read (account_id, kind, paper_id, version, read_at)
      values (:account, :kind, :paper, :version, :now)
      on conflict do nothing
      """;

  private static final String OF =
      """
      select kind, paper_id, version
        from signing.paper_read
       where account_id = :account
         and paper_id = any (:papers)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PapersRead(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void add(Actor actor, Pick paper) {
    jdbc.sql(ADD)
        .param("account", actor.accountId())
        .param("kind", paper.kind())
        .param("paper", paper.id())
        .param("version", paper.version())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Those of the given ids that this person has opened, with the versions opened. */
  public Set<Pick> of(Actor actor, Set<Long> ids) {
    return Set.copyOf(
        jdbc.sql(OF)
            .param("account", actor.accountId())
            .param("papers", ids.toArray(Long[]::new))
            .query(
                (row, number) ->
                    new Pick(
                        row.getString("kind"), row.getLong("paper_id"), row.getLong("version")))
            .list());
  }
}
