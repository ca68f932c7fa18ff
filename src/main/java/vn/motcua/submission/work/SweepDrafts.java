package vn.motcua.submission.work;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.records.Records;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;
import vn.motcua.submission.Submission;
import vn.motcua.submission.SubmissionSettings;
import vn.motcua.submission.store.SubmissionStore;

/** Clears drafts away that nobody went on with, with their files; a few in each transaction. */
@Component
public class SweepDrafts implements TimedWork {

  private static final Duration PAUSE = Duration.ofHours(1);
  private static final int AT_ONCE = 50;
  private static final int BATCHES = 20;

  /** Of the country: a draft belongs to its citizen, wherever it goes. */
  private static final String COUNTRY = "/";

  private final SubmissionStore store;
  private final Records records;
  private final LegalSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SweepDrafts(
      SubmissionStore store,
      Records records,
      LegalSettings settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "submission.sweep";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    var now = clock.instant();
    var days = settings.at(SubmissionSettings.KEEP_DRAFTS, COUNTRY, Vietnam.date(now));
    var before = now.minus(Duration.ofDays(days));
    for (var batch = 0; batch < BATCHES; batch++) {
      var swept =
          transaction.execute(
              status -> {
                var ids = store.sweep(before, AT_ONCE);
                ids.forEach(
                    id -> records.withdrawAll(new SubjectRef(Submission.SUBJECT, id.toString())));
                return ids.size();
              });
      if (swept == null || swept < AT_ONCE) {
        return;
      }
    }
  }
}
