package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class QuietSessionsTest {

  @Autowired SessionRepository<? extends Session> sessions;
  @Autowired JdbcClient jdbc;

  @Test
  void a_page_writes_the_time_of_its_session_once_a_minute_and_what_it_keeps_at_once() {
    seen(sessions);
  }

  private <S extends Session> void seen(SessionRepository<S> sessions) {
    var session = sessions.createSession();
    sessions.save(session);
    var began = usedAt(session);

    used(sessions, session.getId(), Duration.ofSeconds(40), "part", "reception");
    assertThat(usedAt(session)).isEqualTo(began);
    assertThat(found(sessions, session.getId()).<String>getAttribute("part"))
        .isEqualTo("reception");

    used(sessions, session.getId(), Duration.ofSeconds(70), "part", "officer");
    assertThat(usedAt(session)).isEqualTo(began + 70_000);
    assertThat(found(sessions, session.getId()).<String>getAttribute("part")).isEqualTo("officer");
  }

  private static <S extends Session> void used(
      SessionRepository<S> sessions, String id, Duration later, String name, String value) {
    var session = found(sessions, id);
    session.setLastAccessedTime(session.getCreationTime().plus(later));
    session.setAttribute(name, value);
    sessions.save(session);
  }

  private static <S extends Session> S found(SessionRepository<S> sessions, String id) {
    return Objects.requireNonNull(sessions.findById(id));
  }

  private long usedAt(Session session) {
    return jdbc.sql("select last_access_time from platform.spring_session where session_id = :id")
        .param("id", session.getId())
        .query(Long.class)
        .single();
  }

  @Test
  void a_change_of_owner_or_number_is_written_however_soon() {
    changed(sessions);
  }

  private <S extends Session> void changed(SessionRepository<S> sessions) {
    var session = sessions.createSession();
    sessions.save(session);
    var again = found(sessions, session.getId());
    var number = again.changeSessionId();
    sessions.save(again);
    assertThat(found(sessions, number).getId()).isEqualTo(number);
  }
}
