package vn.motcua.desk.worklist;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers the filter each person set last. */
@Repository
class FilterMemory {

  private static final String FIND =
      """
      select filter
        from desk.worklist_filter
       where account_id = :account
      """;
  private static final String KEEP =
      """
      insert into desk.worklist_filter (account_id, filter, saved_at)
      values (:account, :filter, :now)
      on conflict (account_id) do update
         set filter = excluded.filter,
             saved_at = excluded.saved_at
       where worklist_filter.filter <> excluded.filter
      """;
  private static final String FORGET =
      """
      delete from desk.worklist_filter
       where account_id = :account
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  FilterMemory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  WorklistFilter of(long accountId) {
    return jdbc.sql(FIND)
        .param("account", accountId)
        .query(String.class)
        .optional()
        .map(WorklistFilter::parse)
        .orElse(WorklistFilter.NONE);
  }

  void keep(long accountId, WorklistFilter filter) {
    if (filter.isSet()) {
      jdbc.sql(KEEP)
          .param("account", accountId)
          .param("filter", filter.query())
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    } else {
      jdbc.sql(FORGET).param("account", accountId).update();
    }
  }
}
