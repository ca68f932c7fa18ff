package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class AuditTrailTest {

  private static final Actor SOMEBODY =
      new Actor(7, "canbo", "Trần Thị Bình", 20, "/1/20/", null, List.of());

  @Autowired AuditTrail audit;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired PlatformTransactionManager transactions;

  private final SubjectRef subject = new SubjectRef("test", UUID.randomUUID().toString());

  @Test
  void a_transaction_within_another_writes_its_own_entries_only() {
    transaction.executeWithoutResult(
        outer -> {
          audit.append(SOMEBODY, subject, "outer", Map.of());
          var other = new TransactionTemplate(transactions);
          other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
          other.executeWithoutResult(
              inner -> audit.append(SOMEBODY, subject, "inner", Map.of("state", "A")));
        });
    assertThat(
            jdbc.sql("select action from audit.entry where subject = :subject order by id")
                .param("subject", StoredEntry.subject(subject))
                .query(String.class)
                .list())
        .as("in the order of their commits")
        .containsExactly("inner", "outer");
  }

  @Test
  void an_entry_goes_with_its_transaction() {
    transaction.executeWithoutResult(
        status -> {
          audit.append(SOMEBODY, subject, "undone", Map.of());
          status.setRollbackOnly();
        });
    assertThat(
            jdbc.sql("select count(*) from audit.entry where subject = :subject")
                .param("subject", StoredEntry.subject(subject))
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void refuses_to_change_delete_and_empty() {
    transaction.executeWithoutResult(status -> audit.append(SOMEBODY, subject, "tested", Map.of()));
    for (var attack :
        List.of(
            "update audit.entry set action = 'other'",
            "delete from audit.entry",
            "truncate audit.entry",
            "update audit.batch set entries = 0",
            "delete from audit.batch",
            "truncate audit.batch")) {
      assertThatThrownBy(() -> jdbc.sql(attack).update())
          .rootCause()
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void is_written_in_the_callers_transaction_only() {
    assertThatThrownBy(() -> audit.append(SOMEBODY, subject, "alone", Map.of()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
