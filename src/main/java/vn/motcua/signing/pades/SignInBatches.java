package vn.motcua.signing.pades;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refused;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.authority.SignerCheck;

/**
 * Lays out on all processors what the key then signs at once: a token or a service asks one PIN.
 */
@Component
public class SignInBatches implements SignPapers {

  private static final ClassLoader SERVICES =
      new RememberedServices(SignInBatches.class.getClassLoader());

  private final Pades pades;
  private final SignerCheck check;
  private final Clock clock;

  public SignInBatches(Pades pades, SignerCheck check, Clock clock) {
    this.pades = pades;
    this.check = check;
    this.clock = clock;
  }

  @Override
  public List<byte[]> handle(SigningKey key, List<PaperToSign> papers) {
    var chain = key.chain();
    check.require(chain, clock.instant());
    var threads = Math.clamp(papers.size(), 1, Runtime.getRuntime().availableProcessors());
    try (var workers = Executors.newFixedThreadPool(threads, SignInBatches::worker)) {
      var prepared =
          all(
              workers,
              papers.stream()
                  .map(paper -> (Callable<PreparedSignature>) () -> pades.prepare(paper, chain))
                  .toList());
      var signatures = key.sign(prepared.stream().map(PreparedSignature::contents).toList());
      if (signatures.size() != prepared.size()) {
        throw new Refused(SigningRefusal.SIGNING_ANSWER_WRONG);
      }
      return all(
          workers,
          IntStream.range(0, prepared.size())
              .mapToObj(i -> (Callable<byte[]>) () -> prepared.get(i).complete(signatures.get(i)))
              .toList());
    }
  }

  private static Thread worker(Runnable work) {
    var worker = new Thread(work, "signing");
    worker.setContextClassLoader(SERVICES);
    return worker;
  }

  private static <T> List<T> all(ExecutorService workers, List<Callable<T>> works) {
    var futures = new ArrayList<Future<T>>();
    try {
      for (var work : works) {
        futures.add(workers.submit(work));
      }
      var results = new ArrayList<T>();
      for (var future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException failed) {
      futures.forEach(future -> future.cancel(false));
      if (failed.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopping) {
      futures.forEach(future -> future.cancel(false));
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
