package vn.motcua.catalogue.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Slice;

/**
 * The catalogue, held in memory: it is small, read by every page and changed a few times a year. A
 * node notices another node's import within a second.
 */
@Service
public class StoredCatalogue implements Catalogue {

  private static final long CHECK_EVERY = Duration.ofSeconds(1).toNanos();
  private static final int MOST = 100;

  private final ProcedureQueries queries;
  private volatile @Nullable Snapshot snapshot;
  private volatile long checkedAt;

  StoredCatalogue(ProcedureQueries queries) {
    this.queries = queries;
  }

  @Override
  public Optional<Procedure> inForce(String code, LocalDate on) {
    return current().inForce(code, on);
  }

  @Override
  public Procedure version(long versionId) {
    return current()
        .version(versionId)
        .or(() -> reload().version(versionId))
        .orElseThrow(() -> new NotVisible("procedure version " + versionId));
  }

  @Override
  public List<Procedure> search(
      @Nullable String query,
      @Nullable String field,
      @Nullable String level,
      LocalDate on,
      int limit) {
    return current().search(query, field, level, on).stream()
        .limit(Math.clamp(limit, 1, MOST))
        .toList();
  }

  @Override
  public List<String> fields(LocalDate on) {
    return current().fields(on);
  }

  /**
   * One page of what {@link #search} finds.
   *
   * @param limit 1–100
   * @param cursor code of the last procedure of the page before; empty = from the start
   */
  public Slice<Procedure> page(
      String query, String field, String level, LocalDate on, int limit, String cursor) {
    var found = current().search(query, field, level, on);
    var start = 0;
    for (var i = 0; i < found.size() && !cursor.isEmpty(); i++) {
      if (found.get(i).code().equals(cursor)) {
        start = i + 1;
      }
    }
    var end = Math.min(found.size(), start + Math.clamp(limit, 1, MOST));
    var next = end < found.size() ? found.get(end - 1).code() : null;
    return new Slice<>(found.subList(start, end), next);
  }

  /** Another one after every change of the catalogue. */
  public long revision() {
    return current().revision();
  }

  /** Everything {@link #search} finds, best first. */
  public List<Procedure> all(String query, String field, String level, LocalDate on) {
    return current().search(query, field, level, on);
  }

  /** The version in force that day, or else the newest there is. */
  public Optional<Procedure> latest(String code, LocalDate on) {
    return inForce(code, on).or(() -> versions(code).stream().findFirst());
  }

  /** The levels of procedures in force that day, one word each, in name order. */
  public List<String> levels(LocalDate on) {
    return current().levels(on);
  }

  /** Every version of that code, newest first; empty when there is none. */
  public List<Procedure> versions(String code) {
    return current().versions(code);
  }

  /** Reads anew once the running transaction has committed. */
  public void refreshAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            checkedAt = System.nanoTime() - 2 * CHECK_EVERY;
          }
        });
  }

  private Snapshot current() {
    var held = snapshot;
    if (held != null && System.nanoTime() - checkedAt < CHECK_EVERY) {
      return held;
    }
    var revision = queries.revision();
    if (held != null && held.revision() == revision) {
      checkedAt = System.nanoTime();
      return held;
    }
    return reload();
  }

  private synchronized Snapshot reload() {
    var revision = queries.revision();
    var fresh = new Snapshot(revision, queries.all());
    snapshot = fresh;
    checkedAt = System.nanoTime();
    return fresh;
  }
}
