package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.transaction.support.TransactionTemplate;

@ResourceLock(TestTrail.ALONE)
class SealTrailTest {

  private TestTrail trail = TestTrail.begin();

  @AfterEach
  void close() {
    trail.close();
  }

  @Test
  void never_seals_past_somebody_who_commits_late() {
    trail.transaction.executeWithoutResult(
        late -> {
          trail.trail.append(TestTrail.SOMEBODY, TestTrail.SUBJECT, "late", Map.of());
          inAnother(() -> trail.append("early"));
          trail.sealTrail.handle();
          assertThat(trail.seals.last()).as("1 may still come").isEmpty();
          inAnother(() -> trail.append("after the horizon"));
        });
    trail.sealTrail.handle();

    assertThat(whole().unsealed()).isZero();
    assertThat(whole().entries()).isEqualTo(3);
    assertThat(trail.jdbc.sql("select to_id from audit.batch order by 1").query(Long.class).list())
        .as("first up to the horizon, then the rest")
        .containsExactly(2L, 3L);
  }

  @Test
  void somebody_always_at_work_does_not_keep_it_from_going_on() {
    trail.append("sealed below");
    var first = begin("first");
    trail.sealTrail.handle();
    var second = begin("second");
    first.commit();
    trail.sealTrail.handle();
    var third = begin("third");
    second.commit();
    trail.sealTrail.handle();
    assertThat(trail.seals.last().orElseThrow().toId()).isGreaterThanOrEqualTo(3);
    third.commit();
    trail.sealTrail.handle();
    assertThat(whole().unsealed()).isZero();
  }

  @Test
  void seals_every_entry_once_under_many_writers() throws Exception {
    var writing = new AtomicBoolean(true);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var sealer =
          threads.submit(
              () -> {
                while (writing.get()) {
                  trail.sealTrail.handle();
                }
              });
      var writers = IntStream.range(0, 6).mapToObj(writer -> (Callable<Void>) this::write).toList();
      for (var done : threads.invokeAll(writers)) {
        done.get();
      }
      writing.set(false);
      sealer.get();
    }
    trail.sealTrail.handle();
    assertThat(whole().entries()).isEqualTo(6 * 60);
    assertThat(whole().unsealed()).isZero();
    assertThat(whole().batches()).as("sealed while they wrote").isGreaterThan(3);
  }

  private Void write() throws InterruptedException {
    for (var i = 0; i < 30; i++) {
      trail.transaction.executeWithoutResult(
          status -> {
            trail.trail.append(TestTrail.SOMEBODY, TestTrail.SUBJECT, "first", Map.of());
            pause();
            trail.trail.append(TestTrail.SOMEBODY, TestTrail.SUBJECT, "second", Map.of());
          });
      trail.transaction.executeWithoutResult(
          status -> {
            trail.trail.append(TestTrail.SOMEBODY, TestTrail.SUBJECT, "undone", Map.of());
            status.setRollbackOnly();
          });
    }
    return null;
  }

  private static void pause() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(8));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void a_large_backlog_is_sealed_in_batches_of_bounded_size() {
    trail.transaction.executeWithoutResult(
        status -> {
          for (var i = 0; i <= SealTrail.LARGEST; i++) {
            trail.trail.append(TestTrail.SOMEBODY, TestTrail.SUBJECT, "many", Map.of("i", i));
          }
        });
    trail.sealTrail.handle();
    assertThat(
            trail
                .jdbc
                .sql("select entries from audit.batch order by number")
                .query(Integer.class)
                .list())
        .containsExactly(SealTrail.LARGEST, 1);
    assertThat(whole().unsealed()).isZero();
  }

  @Test
  void only_one_seals_at_a_time() {
    trail.append(1);
    trail.transaction.executeWithoutResult(
        other -> {
          trail.jdbc.sql("select 1 from audit.sealing for update").query(Long.class).single();
          inAnother(trail.sealTrail::handle);
          assertThat(trail.seals.last()).isEmpty();
        });
    trail.sealTrail.handle();
    assertThat(trail.seals.last()).isPresent();
  }

  @Test
  void makes_no_batch_of_numbers_that_were_never_used() {
    trail.transaction.executeWithoutResult(
        status -> {
          trail.trail.append(TestTrail.SOMEBODY, TestTrail.SUBJECT, "undone", Map.of());
          status.setRollbackOnly();
        });
    trail.sealTrail.handle();
    assertThat(trail.seals.last()).isEmpty();
    trail.append(1);
    trail.sealTrail.handle();
    assertThat(whole().batches()).isEqualTo(1);
    assertThat(whole().unsealed()).isZero();
  }

  @Test
  void goes_on_in_a_server_that_counts_its_transactions_anew() {
    trail.append(2);
    trail
        .jdbc
        .sql("update audit.sealing set horizon_id = 1, horizon_xid = '9000000000000'")
        .update();
    trail.sealTrail.handle();
    assertThat(whole().unsealed()).isZero();
  }

  @Test
  void entries_of_the_chains_of_before_keep_their_hashes_and_are_sealed() {
    trail.close();
    trail = TestTrail.asOf("202611221100");
    var letters = "Hồ sơ \"ưu tiên\" \\ \t\n – ₫ 𠮷";
    for (var chain : new String[] {"dossier:A", "account:7", "dossier:A", "dossier:A"}) {
      trail
          .jdbc
          .sql("select audit.append(:chain, now(), 7, 'canbo', '/1/20/', 'tested', :details)")
          .param("chain", chain)
          .param("details", letters)
          .query(Long.class)
          .single();
    }
    trail.migrate("latest");
    trail.append(1);

    assertThat(whole().unsealed()).isEqualTo(5);
    trail.sealTrail.handle();
    assertThat(whole().unsealed()).isZero();

    trail.tamper("update audit.entry set details = '{}' where subject = 'account:7'");
    assertThat(((Verdict.Broken) trail.verdict()).fault().kind()).isEqualTo(Fault.Kind.ALTERED);
  }

  @Test
  void an_entry_of_a_chain_of_before_misses_the_one_before_it() {
    trail.close();
    trail = TestTrail.asOf("202611221100");
    for (var i = 0; i < 3; i++) {
      trail
          .jdbc
          .sql("select audit.append('dossier:A', now(), 7, 'canbo', '/1/20/', 'tested', '{}')")
          .query(Long.class)
          .single();
    }
    trail.migrate("latest");
    trail.tamper("delete from audit.entry where chain_seq = 2");
    var fault = ((Verdict.Broken) trail.verdict()).fault();
    assertThat(fault.kind()).isEqualTo(Fault.Kind.PREDECESSOR_MISSING);
    assertThat(fault.id()).isEqualTo(3);
  }

  private Verdict.Whole whole() {
    var verdict = trail.verdict();
    assertThat(verdict).isInstanceOf(Verdict.Whole.class);
    return (Verdict.Whole) verdict;
  }

  private void inAnother(Runnable work) {
    var other = new TransactionTemplate(trail.transactions);
    other.setPropagationBehavior(TransactionTemplate.PROPAGATION_NOT_SUPPORTED);
    other.executeWithoutResult(status -> work.run());
  }

  /** A transaction that has written and is not committed. */
  private OpenTransaction begin(String action) {
    return OpenTransaction.begin(trail, action);
  }
}
