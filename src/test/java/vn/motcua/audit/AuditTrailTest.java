package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class AuditTrailTest {

  private static final Actor SOMEBODY =
      new Actor(7, "canbo", "Trần Thị Bình", 20, "/1/20/", null, List.of());

  @Autowired AuditTrail audit;
  @Autowired AuditVerification verification;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final SubjectRef subject = new SubjectRef("test", UUID.randomUUID().toString());

  @Test
  void numbers_the_entries_of_a_subject_from_one() {
    append(3);
    assertThat(sequence()).containsExactly(1L, 2L, 3L);
    assertThat(verification.firstBroken(subject)).isEmpty();
  }

  @Test
  void follows_an_entry_of_the_same_transaction() {
    transaction.executeWithoutResult(
        status -> {
          audit.append(SOMEBODY, subject, "first", Map.of());
          audit.append(SOMEBODY, subject, "second", Map.of());
        });
    assertThat(sequence()).containsExactly(1L, 2L);
  }

  @Test
  void takes_entries_of_one_subject_from_many_writers_at_once() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var writers =
          IntStream.range(0, 8)
              .mapToObj(
                  writer ->
                      (Callable<Void>)
                          () -> {
                            append(10);
                            return null;
                          })
              .toList();
      for (var done : threads.invokeAll(writers)) {
        done.get();
      }
    }
    assertThat(sequence())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
    assertThat(verification.firstBroken(subject)).isEmpty();
  }

  @Test
  void leaves_no_gap_when_a_writer_rolls_back() {
    append(1);
    transaction.executeWithoutResult(
        status -> {
          audit.append(SOMEBODY, subject, "undone", Map.of());
          status.setRollbackOnly();
        });
    append(1);
    assertThat(sequence()).containsExactly(1L, 2L);
    assertThat(verification.firstBroken(subject)).isEmpty();
  }

  @Test
  void refuses_to_change_delete_and_empty() {
    append(1);
    for (var attack :
        List.of(
            "update audit.entry set action = 'other'",
            "delete from audit.entry",
            "truncate audit.entry")) {
      assertThatThrownBy(() -> jdbc.sql(attack).update())
          .rootCause()
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void finds_an_entry_changed_behind_its_back() {
    append(4);
    tamper("update audit.entry set details = '{\"state\":\"X\"}' where chain = :chain and seq = 2");
    assertThat(verification.firstBroken(subject)).hasValue(2);
  }

  @Test
  void finds_an_entry_removed_behind_its_back() {
    append(4);
    tamper("delete from audit.entry where chain = :chain and seq = 3");
    assertThat(verification.firstBroken(subject)).hasValue(3);
  }

  @Test
  void is_written_in_the_callers_transaction_only() {
    assertThatThrownBy(() -> audit.append(SOMEBODY, subject, "alone", Map.of()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private void append(int times) {
    for (var i = 0; i < times; i++) {
      transaction.executeWithoutResult(
          status -> audit.append(SOMEBODY, subject, "tested", Map.of("state", "A")));
    }
  }

  private List<Long> sequence() {
    return jdbc.sql("select seq from audit.entry where chain = :chain order by seq")
        .param("chain", Chain.of(subject))
        .query(Long.class)
        .list();
  }

  private void tamper(String statement) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("alter table audit.entry disable trigger user").update();
          jdbc.sql(statement).param("chain", Chain.of(subject)).update();
          jdbc.sql("alter table audit.entry enable trigger user").update();
        });
  }
}
