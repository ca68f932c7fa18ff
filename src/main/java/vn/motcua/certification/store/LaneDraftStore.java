package vn.motcua.certification.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a clerk is typing in the lane, one draft per person, until it is saved. */
@Repository
public class LaneDraftStore {

  private static final String SAVE =
      """
      insert into certification.lane_draft (account_id, content, saved_at)
      values (:account, cast(:content as jsonb), :at)
      on conflict (account_id) do update
        set content = excluded.content, saved_at = excluded.saved_at
      """;

  private static final String FIND =
      """
      select content
        from certification.lane_draft
       where account_id = :account
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  LaneDraftStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public void save(long accountId, Map<String, String> typed, Instant at) {
    jdbc.sql(SAVE)
        .param("account", accountId)
        .param("content", json.writeValueAsString(typed))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  public Optional<Map<String, String>> find(long accountId) {
    return jdbc.sql(FIND)
        .param("account", accountId)
        .query(String.class)
        .optional()
        .map(content -> json.readValue(content, new TypeReference<Map<String, String>>() {}));
  }

  public void delete(long accountId) {
    jdbc.sql("delete from certification.lane_draft where account_id = :account")
        .param("account", accountId)
        .update();
  }
}
