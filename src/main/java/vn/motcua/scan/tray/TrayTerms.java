package vn.motcua.scan.tray;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Retention;
import vn.motcua.scan.ScanSettings;
import vn.motcua.scan.store.EndedTrays;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * How long originals of pages are kept: some days from when the file of their tray was made, or
 * from when the tray was swept.
 */
@Component
class TrayTerms implements Retention {

  private final EndedTrays ended;
  private final Accounts accounts;
  private final LegalSettings settings;

  TrayTerms(EndedTrays ended, Accounts accounts, LegalSettings settings) {
    this.ended = ended;
    this.accounts = accounts;
    this.settings = settings;
  }

  @Override
  public String subjectType() {
    return Originals.SUBJECT;
  }

  @Override
  public Map<Long, LocalDate> lastDays(List<KeptFile> files) {
    var ends = ended.of(files.stream().map(TrayTerms::tray).collect(Collectors.toSet()));
    var paths = new HashMap<Long, String>();
    var lastDays = new HashMap<Long, LocalDate>();
    for (var file : files) {
      end(file, ends)
          .map(Vietnam::date)
          .ifPresent(
              day -> {
                var path = paths.computeIfAbsent(file.keptBy(), this::agencyPath);
                lastDays.put(
                    file.id(), day.plusDays(settings.at(ScanSettings.KEEP_ORIGINALS, path, day)));
              });
    }
    return lastDays;
  }

  private static Optional<Instant> end(KeptFile file, Map<Long, Instant> ends) {
    return Optional.ofNullable(file.withdrawnAt())
        .or(() -> Optional.ofNullable(ends.get(tray(file))));
  }

  private static long tray(KeptFile file) {
    return Long.parseLong(file.subject().id());
  }

  /** Empty, for the whole country, when there is no such person any more. */
  private String agencyPath(long account) {
    return accounts.actor(account).map(Actor::agencyPath).orElse("");
  }
}
