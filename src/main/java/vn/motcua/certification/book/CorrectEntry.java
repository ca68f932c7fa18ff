package vn.motcua.certification.book;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.Tariffs;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.LineCheck;
import vn.motcua.certification.model.PaidBy;
import vn.motcua.certification.model.Totals;
import vn.motcua.certification.store.BookStore;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.certification.store.RequestStore;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/**
 * Corrects a line of an open book. Number, day and signer stay; what stood there is kept and shown
 * struck through, with the reason.
 */
@UseCase
public class CorrectEntry {

  private static final int LONGEST_NAME = 200;

  private final EntryAccess access;
  private final EntryStore entries;
  private final BookStore books;
  private final RequestStore requests;
  private final Tariffs tariffs;
  private final AuditTrail audit;
  private final Clock clock;

  CorrectEntry(
      EntryAccess access,
      EntryStore entries,
      BookStore books,
      RequestStore requests,
      Tariffs tariffs,
      AuditTrail audit,
      Clock clock) {
    this.access = access;
    this.entries = entries;
    this.books = books;
    this.requests = requests;
    this.tariffs = tariffs;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param typed what is to stand there; its kind is the line's
   * @param why required
   */
  @Transactional
  public void handle(
      Actor actor, long id, long seenVersion, String fullName, Line typed, String why) {
    var entry = access.standing(actor, id, seenVersion);
    var name = Text.clean(fullName);
    var line = LineCheck.clean(typed);
    var findings = new ArrayList<>(LineCheck.findings("", line));
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      findings.add(0, Finding.of("fullName", DossierRefusal.NAME_MISSING));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    if (name.equals(entry.fullName()) && line.equals(entry.line())) {
      throw new Refused(CertificationRefusal.NOTHING_CHANGED);
    }
    var reason = Reasons.clean(why);
    var fee = fee(entry, line);
    changeTotals(entry, line, fee);
    entries.correct(actor, entry, name, line, fee, reason, clock.instant());
    audit.append(
        actor,
        new SubjectRef("certification", Long.toString(id)),
        "certification-corrected",
        Map.of("pages", line.pages(), "pieces", line.pieces(), "fee", fee));
  }

  /** As the fees were on the day of the line; exempt stays exempt. */
  private long fee(Entry entry, Line line) {
    var exempt = requests.find(entry.requestId()).orElseThrow().paidBy() == PaidBy.EXEMPT;
    if (exempt) {
      return 0;
    }
    var day = Objects.requireNonNull(entry.certifiedOn());
    return tariffs.on(entry.agencyPath(), day).fee(line);
  }

  private void changeTotals(Entry entry, Line line, long fee) {
    var year = Objects.requireNonNull(entry.year());
    var by =
        new Totals(
            0,
            0,
            line.pages() - entry.line().pages(),
            line.pieces() - entry.line().pieces(),
            fee - entry.fee());
    if (!books.change(entry.agencyId(), entry.kind(), year, by)) {
      throw BookWords.closed(entry.kind(), year);
    }
  }
}
