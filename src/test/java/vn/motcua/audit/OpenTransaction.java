package vn.motcua.audit;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Somebody who has written an entry and takes his time to commit. */
record OpenTransaction(Thread thread, CountDownLatch mayCommit) {

  static OpenTransaction begin(TestTrail trail, String action) {
    var written = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    var thread =
        Thread.ofPlatform()
            .start(
                () ->
                    trail.transaction.executeWithoutResult(
                        status -> {
                          trail.trail.append(
                              TestTrail.SOMEBODY, TestTrail.SUBJECT, action, Map.of());
                          written.countDown();
                          await(mayCommit);
                        }));
    await(written);
    return new OpenTransaction(thread, mayCommit);
  }

  void commit() {
    mayCommit.countDown();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
