package vn.motcua.certification.electronic;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.certification.lane.OwnSigner;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.store.CopyQueries;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.signing.tray.PaperPreview;
import vn.motcua.signing.tray.Signable;
import vn.motcua.signing.tray.Signatory;
import vn.motcua.signing.tray.SignedPaper;
import vn.motcua.signing.tray.WaitingPaper;

/**
 * Electronic copies in the signing tray. One is numbered, printed with its testimony, signed and
 * sealed, kept and entered; what fails on the way leaves a waiting line with a number, and nothing
 * else.
 */
@Component
class SignCopy implements Signable {

  private final CopyQueries queries;
  private final SigningCheck check;
  private final OwnSigner signers;
  private final CopyPrinting printing;
  private final NumberCopy number;
  private final FinishCopy finish;
  private final Records records;
  private final PublicAddress address;
  private final Clock clock;

  SignCopy(
      CopyQueries queries,
      SigningCheck check,
      OwnSigner signers,
      CopyPrinting printing,
      NumberCopy number,
      FinishCopy finish,
      Records records,
      PublicAddress address,
      Clock clock) {
    this.queries = queries;
    this.check = check;
    this.signers = signers;
    this.printing = printing;
    this.number = number;
    this.finish = finish;
    this.records = records;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return ElectronicCopy.KIND;
  }

  @Override
  public List<WaitingPaper> waiting(Actor actor) {
    return queries.waitingToSign(actor, MOST).stream().map(SignCopy::words).toList();
  }

  @Override
  public int count(Actor actor) {
    return queries.countToSign(actor, MOST);
  }

  @Override
  public PaperPreview preview(Actor actor, long id) {
    var copy = check.find(actor, id);
    var signer = signers.of(actor, copy.entry().agencyId());
    return new PaperPreview(copy.entry().version(), printing.draft(copy, signer, clock.instant()));
  }

  @Override
  public SignedPaper sign(Actor actor, long id, long version, Signatory signatory) {
    var paper = number.handle(actor, id, version);
    var pdf = printing.paper(paper, address.get());
    var agency = paper.copy().entry().agencyId();
    var signed = signatory.signAndSeal(pdf, paper.signer().fullName(), agency);
    finish.handle(actor, paper, records.store(signed));
    return new SignedPaper(paper.numbered().notation(), Copies.address(id));
  }

  private static WaitingPaper words(ElectronicCopy copy) {
    var entry = copy.entry();
    return new WaitingPaper(
        ElectronicCopy.KIND,
        entry.id(),
        entry.version(),
        "Bản sao điện tử: " + entry.line().paper(),
        entry.fullName(),
        entry.dossier().value(),
        copy.dueAt(),
        Copies.address(entry.id()));
  }
}
