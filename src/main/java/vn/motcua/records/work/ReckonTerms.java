package vn.motcua.records.work;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Retention;
import vn.motcua.records.store.FileStore;
import vn.motcua.records.store.TermRows;

/**
 * Reckons until when contents must be kept: as long as the longest term of the files each is. Those
 * reckoned longest ago come first, so that what changes, a setting or a dossier taken up again, is
 * seen in the next round.
 */
@Component
public class ReckonTerms implements TimedWork {

  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final int AT_ONCE = 500;
  private static final int STRETCHES = 4;

  private final TermRows terms;
  private final FileStore files;
  private final List<Retention> retentions;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReckonTerms(
      TermRows terms,
      FileStore files,
      List<Retention> retentions,
      TransactionTemplate transaction,
      Clock clock) {
    this.terms = terms;
    this.files = files;
    this.retentions = retentions;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "records.terms";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    for (var stretch = 0; stretch < STRETCHES; stretch++) {
      transaction.executeWithoutResult(status -> reckon());
    }
  }

  private void reckon() {
    var contents = terms.next(AT_ONCE);
    var all = files.ofContents(contents);
    var lastDays = lastDays(all);
    var byContent = all.stream().collect(Collectors.groupingBy(file -> file.content().hash()));
    var now = clock.instant();
    for (var hash : contents) {
      terms.reckoned(hash, longest(byContent.getOrDefault(hash, List.of()), lastDays), now);
    }
  }

  private Map<Long, LocalDate> lastDays(List<KeptFile> all) {
    var byKind = all.stream().collect(Collectors.groupingBy(file -> file.subject().type()));
    var lastDays = new HashMap<Long, LocalDate>();
    for (var retention : retentions) {
      lastDays.putAll(retention.lastDays(byKind.getOrDefault(retention.subjectType(), List.of())));
    }
    return lastDays;
  }

  /** Null when any of its files has no last day: those of kinds nobody speaks for, too. */
  private static @Nullable LocalDate longest(List<KeptFile> files, Map<Long, LocalDate> lastDays) {
    var longest = LocalDate.MIN;
    for (var file : files) {
      var last = lastDays.get(file.id());
      if (last == null) {
        return null;
      }
      longest = last.isAfter(longest) ? last : longest;
    }
    return files.isEmpty() ? null : longest;
  }
}
