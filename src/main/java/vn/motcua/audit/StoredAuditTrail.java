package vn.motcua.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/** Writes each entry with the hash of itself alone, so that no writer waits for another. */
@Component
class StoredAuditTrail implements AuditTrail {

  private static final String APPEND =
      """
      insert into audit.entry
        (subject, at, account_id, username, agency_path, action, details, hash)
      values
        (:subject, :at, :account, :username, :agencyPath, :action, :details, :hash)
      """;

  private static final byte[] NOTHING_BEFORE = {};

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final JdbcClient jdbc;
  private final Clock clock;

  StoredAuditTrail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Actor actor, SubjectRef subject, String action, Map<String, ?> details) {
    var entry =
        new StoredEntry(
            StoredEntry.subject(subject),
            null,
            clock.instant(),
            actor.accountId(),
            actor.username(),
            actor.agencyPath(),
            action,
            JSON.writeValueAsString(details));
    jdbc.sql(APPEND)
        .param("subject", entry.subject())
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("account", entry.accountId())
        .param("username", entry.username())
        .param("agencyPath", entry.agencyPath())
        .param("action", entry.action())
        .param("details", entry.details())
        .param("hash", entry.hash(NOTHING_BEFORE))
        .update();
  }
}
