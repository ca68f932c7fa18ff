package vn.motcua.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class QuietSessionsOfRequestTest {

  private final Stored stored = new Stored();
  private final Transactions transactions = new Transactions();
  private final ReadAlone readAlone = new ReadAlone(transactions);
  private final List<String> ended = new ArrayList<>();
  private final QuietSessions<MapSession> sessions =
      new QuietSessions<>(stored, readAlone, List.of(ended::add));
  private String id = "";

  @BeforeEach
  void open() {
    var session = sessions.createSession();
    sessions.save(session);
    id = session.getId();
  }

  @Test
  void whoever_keeps_something_for_a_session_is_told_of_its_end() {
    sessions.deleteById(id);
    assertThat(ended).containsExactly(id);
  }

  @Test
  void a_request_reads_its_session_once_and_the_next_one_again() throws Exception {
    for (var request = 1; request <= 2; request++) {
      inRequest(
          () -> {
            var first = found();
            first.setAttribute("part", "reception");
            sessions.save(first);
            assertThat(found()).isSameAs(first);
          });
      assertThat(stored.reads).isEqualTo(request);
    }
    assertThat(found()).isNotSameAs(found());
    assertThat(transactions.begun).isZero();
    readAlone.executeWithoutResult(writing -> {});
    assertThat(transactions.begun).isOne();
  }

  @Test
  void a_session_ended_is_gone_at_once_here_and_with_the_next_request_elsewhere() throws Exception {
    inRequest(
        () -> {
          assertThat(found().isExpired()).isFalse();
          sessions.deleteById(id);
          assertThat(sessions.findById(id)).isNull();
        });
    open();
    inRequest(
        () -> {
          assertThat(found().isExpired()).isFalse();
          stored.kept.remove(id);
        });
    inRequest(() -> assertThat(sessions.findById(id)).isNull());
  }

  @Test
  void is_written_when_something_changed_or_a_minute_has_passed() {
    var writes = stored.writes;
    var session = found();
    session.setLastAccessedTime(session.getCreationTime().plus(Duration.ofSeconds(60)));
    sessions.save(session);
    assertThat(stored.writes).isEqualTo(writes);

    session.setLastAccessedTime(session.getCreationTime().plus(Duration.ofSeconds(61)));
    sessions.save(session);
    assertThat(stored.writes).isEqualTo(writes + 1);
    sessions.save(session);
    assertThat(stored.writes).isEqualTo(writes + 1);

    session.removeAttribute("part");
    sessions.save(session);
    assertThat(stored.writes).isEqualTo(writes + 2);
  }

  private QuietSession<MapSession> found() {
    return Objects.requireNonNull(sessions.findById(id));
  }

  private static void inRequest(Runnable work) throws Exception {
    FilterChain chain = (request, response) -> work.run();
    new SessionsOfRequest()
        .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
  }

  /** Sessions in memory, and how often they were asked for. */
  private static final class Stored implements FindByIndexNameSessionRepository<MapSession> {

    private final Map<String, MapSession> kept = new HashMap<>();
    private int reads;
    private int writes;

    @Override
    public MapSession createSession() {
      return new MapSession();
    }

    @Override
    public void save(MapSession session) {
      writes++;
      kept.put(session.getId(), new MapSession(session));
    }

    @Override
    public @Nullable MapSession findById(String id) {
      reads++;
      var session = kept.get(id);
      return session == null ? null : new MapSession(session);
    }

    @Override
    public void deleteById(String id) {
      kept.remove(id);
    }

    @Override
    public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
      return kept;
    }
  }

  private static final class Transactions extends AbstractPlatformTransactionManager {

    private int begun;

    @Override
    protected Object doGetTransaction() {
      return this;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
      begun++;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
  }
}
