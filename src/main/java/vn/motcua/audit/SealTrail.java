package vn.motcua.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what was written and not yet sealed, batch by batch, each in a transaction of its own: cut
 * off at any moment, it goes on where it was.
 *
 * <p>Writers neither wait for it nor for each other. In return an entry may appear after one with a
 * higher number, so a number is only sealed when nobody can still come with a lower one; see {@link
 * Sealing}.
 */
@Component
public class SealTrail {

  /** Entries under one seal at most: 64 kB of marks. */
  static final int LARGEST = 4096;

  private static final String UNSEALED =
      """
      select e.id, e.hash
        from audit.entry e
       where e.id > :through
         and e.id <= :horizon
       order by e.id
       limit :largest
      """;

  private static final String INSERT =
      """
      insert into audit.batch
        (number, from_id, to_id, entries, digest, marks, previous, sealed_at, seal)
      values
        (:number, :fromId, :toId, :entries, :digest, :marks, :previous, :sealedAt, :seal)
      """;

  private final Sealing sealing;
  private final Seals seals;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SealTrail(
      Sealing sealing,
      Seals seals,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.sealing = sealing;
    this.seals = seals;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * Seals all that was written before now and that nobody can precede any more; nothing when
   * another node is at it. What is written meanwhile waits for the next time: a busy hour must not
   * make a batch of every few entries.
   */
  public void handle() {
    sealUpToHorizon();
    if (inTransaction(this::lookAhead)) {
      sealUpToHorizon();
    }
  }

  private void sealUpToHorizon() {
    var more = true;
    while (more) {
      more = inTransaction(this::sealNext);
    }
  }

  /** Always a new one: see {@link Sealing#lock}. */
  private boolean inTransaction(Predicate<Sealing.State> step) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> sealing.lock().filter(step).isPresent()));
  }

  private boolean lookAhead(Sealing.State state) {
    return (state.horizon() == null || sealing.isOfAnotherServer(state.horizon()))
        && sealing.lookAhead(state);
  }

  /**
   * Seals the next entries up to the horizon; a stretch of unused numbers needs no batch.
   *
   * @return whether there is more up to the horizon
   */
  private boolean sealNext(Sealing.State state) {
    var horizon = state.horizon();
    if (horizon == null || sealing.isOfAnotherServer(horizon) || !sealing.isFinal(horizon)) {
      return false;
    }
    var marks = new Marks();
    jdbc.sql(UNSEALED)
        .param("through", state.through())
        .param("horizon", horizon.id())
        .param("largest", LARGEST)
        .query((row, number) -> new Unsealed(row.getLong("id"), row.getBytes("hash")))
        .list()
        .forEach(entry -> marks.add(entry.id(), entry.hash()));
    var through = marks.entries() == LARGEST ? marks.last() : horizon.id();
    if (marks.entries() > 0) {
      insert(marks, through);
    }
    var reached = through == horizon.id();
    sealing.advance(state.batches() + (marks.entries() > 0 ? 1 : 0), through, reached);
    return !reached;
  }

  private record Unsealed(long id, byte[] hash) {}

  private void insert(Marks marks, long through) {
    Optional<Seal> last = seals.last();
    var batch =
        new Batch(
            last.map(Seal::number).orElse(0L) + 1,
            last.map(Seal::toId).orElse(0L) + 1,
            through,
            marks.entries(),
            marks.digest(),
            marks.marks(),
            last.map(Seal::hash).orElse(new byte[0]),
            clock.instant());
    jdbc.sql(INSERT)
        .param("number", batch.number())
        .param("fromId", batch.fromId())
        .param("toId", batch.toId())
        .param("entries", batch.entries())
        .param("digest", batch.digest())
        .param("marks", batch.marks())
        .param("previous", batch.previous())
        .param("sealedAt", batch.sealedAt().atOffset(ZoneOffset.UTC))
        .param("seal", batch.seal())
        .update();
  }
}
