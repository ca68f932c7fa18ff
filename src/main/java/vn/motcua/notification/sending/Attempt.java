package vn.motcua.notification.sending;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.motcua.notification.channel.Outcome;
import vn.motcua.notification.channel.Outgoing;
import vn.motcua.notification.channel.Sender;

/** One attempt that ends in time: a server that dribbles must not outlast the lease. */
final class Attempt {

  static final Duration LONGEST = Duration.ofSeconds(60);

  private Attempt() {}

  static Outcome of(Sender sender, Outgoing message) {
    var task = new FutureTask<>(() -> sender.send(message));
    // interrupted, a virtual thread's connection is closed
    var thread = Thread.ofVirtual().name("message-" + message.id()).start(task);
    try {
      return task.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException dribbling) {
      thread.interrupt();
      return new Outcome.Away("slow");
    } catch (InterruptedException stopped) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return new Outcome.Away("stopped");
    } catch (ExecutionException broken) {
      throw new IllegalStateException("Message " + message.id() + " broke", broken.getCause());
    }
  }
}
