package vn.motcua.certification.electronic;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.model.ElectronicCopy.Signed;
import vn.motcua.certification.store.CopyStore;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.records.Records;
import vn.motcua.records.StoredContent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/**
 * Makes a signed file the certified copy, enters it in the book and ends the dossier with its last
 * line, all at once.
 */
@Component
class FinishCopy {

  private final SigningCheck check;
  private final EntryStore entries;
  private final CopyStore store;
  private final EndCopies end;
  private final Records records;
  private final AuditTrail audit;
  private final Clock clock;

  FinishCopy(
      SigningCheck check,
      EntryStore entries,
      CopyStore store,
      EndCopies end,
      Records records,
      AuditTrail audit,
      Clock clock) {
    this.check = check;
    this.entries = entries;
    this.store = store;
    this.end = end;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param paper what was signed, under the version that was read
   * @param content the signed file, in the store already
   */
  @Transactional
  public void handle(Actor actor, ReservedCopy paper, StoredContent content) {
    var read = paper.copy().entry();
    var entry = check.lock(actor, read.id(), read.version()).entry();
    var numbered = paper.numbered();
    var name = "ban-sao-chung-thuc-%d-%d.pdf".formatted(numbered.number(), numbered.year());
    var file = records.keep(actor, Copies.subject(entry.id()), name, content);
    // the day that was printed, if somebody else began to sign it on another one
    store.number(entry, numbered);
    store.sign(entry, new Signed(paper.at(), file.id(), content.hash().hex()));
    entries.certify(
        actor,
        entry,
        numbered.year(),
        numbered.number(),
        paper.signer(),
        clock.instant(),
        numbered.on());
    audit.append(
        actor,
        new SubjectRef("certification", Long.toString(entry.id())),
        "certification-signed",
        Map.of(
            "number", numbered.number(),
            "book", numbered.volume(),
            "sha256", content.hash().hex()));
    end.signed(actor, entry.dossier());
  }
}
