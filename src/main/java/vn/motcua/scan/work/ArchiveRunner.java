package vn.motcua.scan.work;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.WhenServing;
import vn.motcua.platform.work.QueueRunner;

/**
 * Makes one file of a tray at a time on this node, as long as the system serves. What is being made
 * is not waited for: it is made again by whoever finds it silent.
 */
@Component
@WhenServing
@ConditionalOnProperty(name = "motcua.timed-work", matchIfMissing = true)
class ArchiveRunner extends QueueRunner {

  ArchiveRunner(ArchiveWork work) {
    super("scans", work::next, Duration.ZERO);
  }
}
