package vn.motcua.scan.work;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.identity.Accounts;
import vn.motcua.records.Records;
import vn.motcua.records.RecordsRefusal;
import vn.motcua.scan.DocCode;
import vn.motcua.scan.DocType;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.ScanTarget;
import vn.motcua.scan.Tray;
import vn.motcua.scan.archive.ArchivePdf;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.store.DocNumbers;
import vn.motcua.scan.store.TrayStore;
import vn.motcua.scan.text.PageText;
import vn.motcua.scan.text.Tesseract;
import vn.motcua.scan.tray.Originals;
import vn.motcua.scan.tray.Trays;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Unavailable;

/**
 * Makes the files of trays, one at a time. A node that dies over one leaves it to whoever asks
 * next, from the beginning; after some such deaths it is given up and its pages can be changed.
 */
@Component
public class ArchiveWork {

  /** Reading one page takes two minutes at most; who was silent for longer has died over it. */
  static final Duration SILENCE = Duration.ofMinutes(4);

  private static final int MOST_ATTEMPTS = 3;

  private static final Logger log = LoggerFactory.getLogger(ArchiveWork.class);

  private final String node = UUID.randomUUID().toString();
  private final TrayStore store;
  private final DocNumbers numbers;
  private final Trays trays;
  private final Originals originals;
  private final Tesseract tesseract;
  private final Records records;
  private final Accounts accounts;
  private final TransactionOperations transaction;
  private final Clock clock;

  ArchiveWork(
      TrayStore store,
      DocNumbers numbers,
      Trays trays,
      Originals originals,
      Tesseract tesseract,
      Records records,
      Accounts accounts,
      TransactionOperations transaction,
      Clock clock) {
    this.store = store;
    this.numbers = numbers;
    this.trays = trays;
    this.originals = originals;
    this.tesseract = tesseract;
    this.records = records;
    this.accounts = accounts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Makes the next file; false when none is waited for. */
  public boolean next() {
    var now = clock.instant();
    var claimed = store.claim(node, now, now.minus(SILENCE));
    claimed.ifPresent(this::make);
    return claimed.isPresent();
  }

  private void make(Tray tray) {
    var actor = accounts.actor(tray.accountId());
    if (tray.attempts() > MOST_ATTEMPTS) {
      failed(tray, ScanRefusal.SCAN_NOT_MADE);
    } else if (actor.isEmpty()) {
      failed(tray, ScanRefusal.SCAN_PLACE_GONE);
    } else {
      make(tray, actor.get());
    }
  }

  private void make(Tray tray, Actor actor) {
    try {
      var target = trays.target(tray.kind());
      var place = target.look(actor, tray.place());
      archive(tray, actor, target, place);
    } catch (NotVisible | Denied gone) {
      failed(tray, ScanRefusal.SCAN_PLACE_GONE);
    } catch (Refused refused) {
      // the disk is full, or the file too large: the place is still there
      failed(
          tray,
          refused.code() instanceof RecordsRefusal || refused.code() instanceof ScanRefusal
              ? ScanRefusal.SCAN_NOT_MADE
              : ScanRefusal.SCAN_PLACE_GONE);
    } catch (IOException failure) {
      log.warn("The file of tray {} could not be written", tray.id(), failure);
      failed(tray, ScanRefusal.SCAN_NOT_MADE);
    }
  }

  private void failed(Tray tray, ScanRefusal why) {
    store.failed(tray, node, why, clock.instant());
  }

  private void archive(Tray tray, Actor actor, ScanTarget target, ScanTarget.Place place)
      throws IOException {
    var reading = tesseract.available();
    var searchable = reading;
    var document = new Document(tray.about(), place, code(tray, place), clock.instant());
    try (var file = records.receive();
        var archive = new ArchivePdf()) {
      for (var page : tray.pages()) {
        if (!store.seen(tray, node, clock.instant())) {
          return;
        }
        var image = originals.read(tray.id(), page, page.edit()::of);
        var text = reading ? read(image) : Optional.<PageText>empty();
        searchable &= text.isPresent();
        archive.add(image, text.orElse(PageText.NONE));
      }
      try (var out = Files.newOutputStream(file.path())) {
        archive.write(document.metadata(), out);
      }
      var made =
          new ScanTarget.Made(
              document.fileName(), records.storeMade(file.path()), tray.about().validUntil());
      put(tray, actor, target, made, searchable);
    }
  }

  /**
   * That of an earlier attempt; empty for an agency that has no identifier code. Whoever lost the
   * tray meanwhile gives the number back, and stops before the first page.
   */
  private Optional<DocCode> code(Tray tray, ScanTarget.Place place) {
    var agency = place.agencyCode();
    if (tray.code() != null || agency == null) {
      return Optional.ofNullable(tray.code());
    }
    return Optional.ofNullable(
        transaction.execute(
            status -> {
              var code = numbers.next(agency, DocType.of(place.title()));
              if (!store.name(tray, node, code, clock.instant())) {
                status.setRollbackOnly();
              }
              return code;
            }));
  }

  /** A page that could not be read is kept all the same: the scan is worth more than its words. */
  private Optional<PageText> read(PageImage image) {
    try {
      return Optional.of(tesseract.read(image));
    } catch (Unavailable down) {
      log.warn("A scanned page could not be read: {}", String.valueOf(down.getCause()));
      return Optional.empty();
    }
  }

  private void put(
      Tray tray, Actor actor, ScanTarget target, ScanTarget.Made made, boolean searchable) {
    transaction.executeWithoutResult(
        status -> {
          // first: only who still owns the tray puts its file anywhere
          if (store.done(tray, node, searchable, clock.instant())) {
            target.put(actor, tray.place(), made);
          }
        });
  }
}
