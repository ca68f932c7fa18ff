package vn.motcua.platform.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.WhenServing;

/** Starts the modules' timed work when the system is up, and ends it before the database goes. */
@Component
@WhenServing
@ConditionalOnProperty(name = "motcua.timed-work", matchIfMissing = true)
class TimedWorkRunner implements SmartLifecycle {

  private static final Duration POLL = Duration.ofSeconds(5);
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  /** After so many missed heartbeats another node takes the work over. */
  private static final int MISSED_HEARTBEATS = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Scheduler scheduler;
  private volatile boolean running;

  TimedWorkRunner(DataSource database, List<TimedWork> works) {
    this.scheduler =
        Scheduler.create(database)
            .startTasks(works.stream().map(TimedWorkRunner::task).toList())
            .tableName("platform.scheduled_task")
            .threads(2)
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE)
            .build();
  }

  private static RecurringTask<Void> task(TimedWork work) {
    return Tasks.recurring(work.name(), FixedDelay.of(work.every()))
        .execute((instance, context) -> work.run());
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    scheduler.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
