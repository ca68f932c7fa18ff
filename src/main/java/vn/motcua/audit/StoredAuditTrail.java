package vn.motcua.audit;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.platform.sql.AtCommit;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/**
 * Writes each entry with the hash of itself alone, so that no writer waits for another, and with
 * the commit.
 */
@Component
class StoredAuditTrail implements AuditTrail {

  private static final NamedStatement APPEND =
      NamedStatement.of(
          """
      insert into audit.entry
        (subject, at, account_id, username, agency_path, action, details, hash)
      values
        (:subject, :at, :account, :username, :agencyPath, :action, :details, :hash)
      """);

  private static final byte[] NOTHING_BEFORE = {};

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final AtCommit atCommit;
  private final Clock clock;

  StoredAuditTrail(AtCommit atCommit, Clock clock) {
    this.atCommit = atCommit;
    this.clock = clock;
  }

  @Override
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
    atCommit.write(
        APPEND,
        new TypedParameters()
            .text("subject", entry.subject())
            .moment("at", entry.at())
            .id("account", entry.accountId())
            .text("username", entry.username())
            .text("agencyPath", entry.agencyPath())
            .text("action", entry.action())
            .text("details", entry.details())
            .value("hash", entry.hash(NOTHING_BEFORE)));
  }
}
