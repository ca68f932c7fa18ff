package vn.motcua.platform.draft;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.platform.idempotency.Idempotency;

/** What people are typing, one draft per person and form. */
@Repository
public class Drafts {

  /** The field with the idempotency key a form is sent under. */
  private static final String KEY = "idempotencyKey";

  private static final String SAVE =
      """
      insert into platform.draft (account_id, form, content, saved_at)
      values (:account, :form, cast(:content as jsonb), :at)
      on conflict (account_id, form) do update
        set content = excluded.content, saved_at = excluded.saved_at
      """;

  private static final String FIND =
      """
      select content
        from platform.draft
       where account_id = :account
         and form = :form
      """;

  private static final String DELETE =
      """
      delete from platform.draft
       where account_id = :account
         and form = :form
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Idempotency idempotency;
  private final Clock clock;

  Drafts(JdbcClient jdbc, JsonMapper json, Idempotency idempotency, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /**
   * Keeps what was typed, by name of the field, in place of what was kept before; not what has been
   * sent meanwhile, for a draft that arrives after its form must not come back.
   */
  public void save(long accountId, String form, Map<String, String> typed) {
    if (isSent(accountId, typed)) {
      return;
    }
    jdbc.sql(SAVE)
        .param("account", accountId)
        .param("form", form)
        .param("content", json.writeValueAsString(typed))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What was typed and not sent, by name of the field. */
  public Optional<Map<String, String>> find(long accountId, String form) {
    return jdbc.sql(FIND)
        .param("account", accountId)
        .param("form", form)
        .query(String.class)
        .optional()
        .map(content -> json.readValue(content, new TypeReference<Map<String, String>>() {}))
        .filter(typed -> !isSent(accountId, typed));
  }

  public void delete(long accountId, String form) {
    jdbc.sql(DELETE).param("account", accountId).param("form", form).update();
  }

  private boolean isSent(long accountId, Map<String, String> typed) {
    return idempotency.isUsed(accountId, typed.getOrDefault(KEY, ""));
  }
}
