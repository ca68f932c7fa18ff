package vn.motcua.platform.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Lets a session that only was used write its row once a minute at most. Every page did, and waited
 * for the disk each time: a fifth of what a page of the desk cost.
 */
@Configuration(proxyBeanMethods = false)
class QuietSessions {

  /** The placeholders come in the order of the library's own statement. */
  private static final String UPDATE =
      """
      update platform.spring_session s
         set session_id = seen.session_id,
             last_access_time = seen.last_access_time,
             max_inactive_interval = seen.max_inactive_interval,
             expiry_time = seen.expiry_time,
             principal_name = seen.principal_name
        from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36)))
             as seen (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
       where s.primary_id = seen.primary_id
         and (s.last_access_time < seen.last_access_time - 60000
              or s.session_id <> seen.session_id
              or s.max_inactive_interval <> seen.max_inactive_interval
              or s.principal_name is distinct from seen.principal_name)
      """;

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> quietSessions() {
    return sessions -> sessions.setUpdateSessionQuery(UPDATE);
  }
}
