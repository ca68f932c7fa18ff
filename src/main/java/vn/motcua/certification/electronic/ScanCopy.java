package vn.motcua.certification.electronic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.store.CopyStore;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.records.Records;
import vn.motcua.records.StoredContent;
import vn.motcua.scan.copy.CopiedPage;
import vn.motcua.scan.copy.CopyAbout;
import vn.motcua.scan.copy.TrueCopies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * Takes the scan of an original: the files as they came are kept, and one file of all their pages
 * that will be the copy. A new scan replaces the one before and takes back that somebody compared
 * it.
 */
@UseCase
public class ScanCopy {

  private final Copies copies;
  private final CopyStore store;
  private final EntryStore entries;
  private final Records records;
  private final TrueCopies making;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final TransactionOperations transaction;
  private final Clock clock;

  ScanCopy(
      Copies copies,
      CopyStore store,
      EntryStore entries,
      Records records,
      TrueCopies making,
      Organisation organisation,
      AuditTrail audit,
      TransactionOperations transaction,
      Clock clock) {
    this.copies = copies;
    this.store = store;
    this.entries = entries;
    this.records = records;
    this.making = making;
    this.organisation = organisation;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  private record Made(List<StoredContent> originals, StoredContent copy, List<CopiedPage> pages) {}

  /**
   * @param files in the order of the pages; PDF, JPEG, PNG or TIFF; may be deleted afterwards
   * @throws Refused when none was sent, or one of them may not be kept or cannot be read
   */
  public void handle(Actor actor, long id, long seenVersion, List<Path> files) throws IOException {
    var seen = copies.preparing(actor, id, seenVersion).entry();
    if (files.isEmpty()) {
      throw new Refused(CertificationRefusal.COPY_FILE_MISSING);
    }
    var made = made(seen, files);
    transaction.executeWithoutResult(
        status -> keep(actor, copies.lockPreparing(actor, id, seenVersion).entry(), made));
  }

  private Made made(Entry entry, List<Path> files) throws IOException {
    var originals = files.stream().map(records::store).toList();
    try (var copy = records.receive()) {
      List<CopiedPage> pages;
      try (var out = Files.newOutputStream(copy.path())) {
        pages = making.make(files, about(entry), out);
      }
      return new Made(originals, records.storeMade(copy.path()), pages);
    }
  }

  private CopyAbout about(Entry entry) {
    return new CopyAbout(
        "Bản chụp " + entry.line().paper(),
        entry.line().paper(),
        organisation.agency(entry.agencyId()).bodyName(),
        clock.instant());
  }

  private void keep(Actor actor, Entry entry, Made made) {
    var subject = Copies.subject(entry.id());
    records.withdrawAll(subject);
    for (var i = 0; i < made.originals().size(); i++) {
      var original = made.originals().get(i);
      var name = "ban-chup-%d.%s".formatted(i + 1, original.format().extension());
      var unused = records.keep(actor, subject, name, original);
    }
    var file = records.keep(actor, subject, "ban-chup.pdf", made.copy());
    var sha256 = made.copy().hash().hex();
    var now = clock.instant();
    store.scan(actor, entry, file.id(), sha256, made.pages().size(), faults(made.pages()), now);
    entries.tell(actor, entry, EntryEvent.Kind.SCANNED, "", now);
    audit.append(
        actor,
        new SubjectRef("certification", Long.toString(entry.id())),
        "certification-scanned",
        Map.of("code", entry.dossier().value(), "pages", made.pages().size(), "sha256", sha256));
  }

  /** {@code 2:150:BLURRED}: what is wrong with which page, from 1, of how many dpi. */
  private static List<String> faults(List<CopiedPage> pages) {
    var faults = new ArrayList<String>();
    for (var i = 0; i < pages.size(); i++) {
      for (var warning : pages.get(i).warnings()) {
        faults.add("%d:%d:%s".formatted(i + 1, pages.get(i).dpi(), warning));
      }
    }
    return faults;
  }
}
