package vn.motcua.records.content;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.motcua.records.ContentHash;

/**
 * A content being hashed and sealed while its caller looks through the same file: whoever hands in
 * a long scan waits for the slowest of the three only.
 */
public final class Preparing implements AutoCloseable {

  private final Vault vault;
  private final CompletableFuture<Prepared> prepared;

  Preparing(Vault vault, Path file) {
    this.vault = vault;
    this.prepared =
        CompletableFuture.supplyAsync(
            () -> vault.prepared(file), Thread.ofVirtual().name("records.seal")::start);
  }

  /** Puts the content into the store unless it is there whole; it lies safe when this returns. */
  public ContentHash store() {
    return vault.store(await());
  }

  private Prepared await() {
    try {
      return prepared.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException expected ? expected : failed;
    }
  }

  /** Waits until nothing is written any more; what was not stored is gone then. */
  @Override
  public void close() {
    prepared.thenAccept(Prepared::close).exceptionally(failed -> null).join();
  }
}
