package vn.motcua.post.ordering;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.WhenServing;
import vn.motcua.platform.work.QueueRunner;

/** Works the orders off as long as the system serves. */
@Component
@WhenServing
@ConditionalOnProperty(name = "motcua.timed-work", matchIfMissing = true)
class OrderRunner extends QueueRunner {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  OrderRunner(BookOrders orders) {
    super("post-orders", orders::next, PATIENCE);
  }
}
