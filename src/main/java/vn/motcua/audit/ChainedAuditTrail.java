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

/** Keeps one hash chain per subject, so that writers of different subjects never wait. */
@Component
class ChainedAuditTrail implements AuditTrail {

  private static final String APPEND =
      """
      select audit.append(
        :chain, :at, :account, :username, :agencyPath, :action, :details)
      """;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final JdbcClient jdbc;
  private final Clock clock;

  ChainedAuditTrail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Actor actor, SubjectRef subject, String action, Map<String, ?> details) {
    jdbc.sql(APPEND)
        .param("chain", Chain.of(subject))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("account", actor.accountId())
        .param("username", actor.username())
        .param("agencyPath", actor.agencyPath())
        .param("action", action)
        .param("details", JSON.writeValueAsString(details))
        .query(Long.class)
        .single();
  }
}
