package vn.motcua.export.work;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.WhenServing;
import vn.motcua.platform.work.QueueRunner;

/** Makes one file at a time on this node, as long as the system serves. */
@Component
@WhenServing
@ConditionalOnProperty(name = "motcua.timed-work", matchIfMissing = true)
class ExportRunner extends QueueRunner {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ExportWork work;

  ExportRunner(ExportWork work) {
    super("exports", work::next, PATIENCE);
    this.work = work;
  }

  @Override
  protected void hurry() {
    work.stop();
  }
}
