package vn.motcua.bench;

import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningLevel;

/**
 * A leader signs a batch of papers visibly (PAdES baseline B, key in a file). The floor: the same
 * JVM does nothing but RSA-2048 signatures, with as many threads.
 */
final class SigningBench {

  private static final double LEAST_SHARE = 0.1;
  private static final int BATCH = 100;
  private static final int BARE = 1_000;
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 8;
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private SigningBench() {}

  static Finding run(PrintStream out) throws Exception {
    out.println("Visible signatures in a batch against bare RSA-2048, in turns …");
    try (var signing = new Signing()) {
      var key = signing.leader();
      var papers =
          Collections.nCopies(
              BATCH,
              new PaperToSign(Papers.decision(), Signing.person(), SigningLevel.B, Signing.NOW));
      var pair = KeyPairGenerator.getInstance("RSA");
      pair.initialize(2048);
      var bareKey = pair.generateKeyPair().getPrivate();
      for (var i = 0; i < WARM_UP; i++) {
        signed(signing, key, papers);
        bare(bareKey);
      }
      var shares = new ArrayList<Double>();
      for (var round = 1; round <= ROUNDS; round++) {
        var product = signed(signing, key, papers);
        var floor = bare(bareKey);
        shares.add(product / floor);
        out.printf("  %d: %,.0f/s of %,.0f/s%n", round, product, floor);
      }
      Collections.sort(shares);
      return Finding.atLeast(
          "visible signatures per second, share of RSA", LEAST_SHARE, shares.get(ROUNDS / 2), "");
    }
  }

  private static double signed(Signing signing, SigningKey key, List<PaperToSign> papers) {
    var began = System.nanoTime();
    var made = signing.sign.handle(key, papers).size();
    return made * 1e9 / (System.nanoTime() - began);
  }

  private static double bare(PrivateKey key) throws InterruptedException {
    var began = System.nanoTime();
    try (var workers = Executors.newFixedThreadPool(THREADS)) {
      var works = Collections.<Callable<Integer>>nCopies(THREADS, () -> bare(key, BARE / THREADS));
      workers.invokeAll(works);
    }
    return BARE * 1e9 / (System.nanoTime() - began);
  }

  private static int bare(PrivateKey key, int many) throws GeneralSecurityException {
    var content = new byte[200];
    for (var i = 0; i < many; i++) {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(content);
      content[0] ^= signature.sign()[0];
    }
    return many;
  }
}
