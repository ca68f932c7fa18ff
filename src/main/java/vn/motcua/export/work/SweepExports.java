package vn.motcua.export.work;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.export.Export;
import vn.motcua.export.ExportSettings;
import vn.motcua.export.store.ExportStore;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;

/** Deletes files by their time, and long after that what is remembered of them. */
@Component
class SweepExports implements TimedWork {

  /** The shortest a province may keep a file. */
  private static final Duration LEAST = Duration.ofDays(1);

  private static final Duration REMEMBERED = Duration.ofDays(180);
  private static final Duration DEAD_PART = Duration.ofDays(1);
  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int AT_ONCE = 500;
  private static final Logger log = LoggerFactory.getLogger(SweepExports.class);

  private final ExportStore store;
  private final ExportFolder folder;
  private final LegalSettings settings;
  private final Clock clock;

  SweepExports(ExportStore store, ExportFolder folder, LegalSettings settings, Clock clock) {
    this.store = store;
    this.folder = folder;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "export.sweep";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    var now = clock.instant();
    for (var export : store.withFile(now.minus(LEAST), AT_ONCE)) {
      var ended = export.endedAt();
      if (ended != null && now.isAfter(ended.plus(kept(export)))) {
        delete(export);
      }
    }
    store.forget(now.minus(REMEMBERED), AT_ONCE);
    try {
      folder.sweepParts(now.minus(DEAD_PART));
    } catch (IOException later) {
      log.warn("Parts of exports could not be swept", later);
    }
  }

  private Duration kept(Export export) {
    var today = Vietnam.date(clock.instant());
    return Duration.ofDays(settings.at(ExportSettings.KEPT_DAYS, export.agencyPath(), today));
  }

  private void delete(Export export) {
    try {
      folder.delete(export);
      store.expire(export.id());
    } catch (IOException later) {
      log.warn("File of export {} could not be deleted", export.id(), later);
    }
  }
}
