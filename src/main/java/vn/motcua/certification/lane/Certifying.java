package vn.motcua.certification.lane;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.book.BookWords;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Signer;
import vn.motcua.certification.model.Totals;
import vn.motcua.certification.store.BookStore;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Numbers what is signed: the number is given when it is certified, never before, and the signer's
 * name and title stand beside it (NĐ 23/2015/NĐ-CP art. 13).
 */
@Component
class Certifying {

  private final BookStore books;
  private final EntryStore entries;
  private final AuditTrail audit;
  private final Clock clock;

  Certifying(BookStore books, EntryStore entries, AuditTrail audit, Clock clock) {
    this.books = books;
    this.entries = entries;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Gives every waiting line of a dossier its number; refused when none waits or the book of the
   * year is closed, and for electronic copies, which no pen signs.
   *
   * @return the result's notation, {@code Số 12–13, quyển số 01/2026-SCT/BS}
   */
  String certify(Actor actor, Dossier dossier, Signer signer) {
    var waiting = entries.lockWaiting(dossier.id());
    if (waiting.isEmpty()) {
      throw new Refused(CertificationRefusal.NOT_WAITING);
    }
    if (waiting.stream().anyMatch(entry -> entry.line().electronic())) {
      throw new Refused(CertificationRefusal.COPY_IN_SIGNING_TRAY);
    }
    var now = clock.instant();
    var today = Vietnam.date(now);
    var year = today.getYear();
    var kind = waiting.getFirst().kind();
    var first =
        books
            .draw(dossier.agencyId(), dossier.agencyPath(), kind, year, totals(waiting), now)
            .orElseThrow(() -> BookWords.closed(kind, year));
    for (var i = 0; i < waiting.size(); i++) {
      var entry = waiting.get(i);
      entries.certify(actor, entry, year, first + i, signer, now, today);
      audit.append(
          actor,
          new SubjectRef("certification", Long.toString(entry.id())),
          "certification-signed",
          Map.of("number", first + i, "book", kind.volume(year)));
    }
    return notation(kind, year, first, first + waiting.size() - 1);
  }

  private static Totals totals(List<Entry> entries) {
    return new Totals(
        entries.size(),
        0,
        entries.stream().mapToLong(entry -> entry.line().pages()).sum(),
        entries.stream().mapToLong(entry -> entry.line().pieces()).sum(),
        entries.stream().mapToLong(Entry::fee).sum());
  }

  private static String notation(BookKind kind, int year, int first, int last) {
    var numbers = first == last ? Integer.toString(first) : first + "–" + last;
    return "Số " + numbers + ", quyển số " + kind.volume(year);
  }
}
