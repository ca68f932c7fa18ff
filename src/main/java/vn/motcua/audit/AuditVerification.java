package vn.motcua.audit;

import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.SubjectRef;

/** Recomputes the hashes of a chain. */
@Component
public class AuditVerification {

  private static final String FIRST_BROKEN =
      """
      select min(e.position)
        from (select row_number() over w as position,
                     e.seq,
                     e.hash,
                     audit.digest(
                       coalesce(lag(e.hash) over w, ''::bytea), e.chain, e.seq, e.at, e.account_id,
                       e.username, e.agency_path, e.action, e.details) as expected
                from audit.entry e
               where e.chain = :chain
              window w as (order by e.seq)) e
       where e.seq <> e.position
          or e.hash <> e.expected
      """;

  private final JdbcClient jdbc;

  AuditVerification(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The number of the first entry that was changed or is missing; empty when the chain is whole. A
   * chain cut off at its end looks whole: the trail cannot know what was never there.
   */
  public OptionalLong firstBroken(SubjectRef subject) {
    return jdbc
        .sql(FIRST_BROKEN)
        .param("chain", Chain.of(subject))
        .query(Long.class)
        .list()
        .stream()
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .findFirst();
  }
}
