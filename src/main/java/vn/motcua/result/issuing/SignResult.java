package vn.motcua.result.issuing;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.records.Records;
import vn.motcua.result.Results;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultRights;
import vn.motcua.result.paper.Printing;
import vn.motcua.result.store.ResultQueries;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.signing.tray.PaperPreview;
import vn.motcua.signing.tray.Signable;
import vn.motcua.signing.tray.Signatory;
import vn.motcua.signing.tray.SignedPaper;
import vn.motcua.signing.tray.WaitingPaper;

/**
 * Results in the signing tray. One is numbered, printed, signed and sealed, kept, and its dossier
 * decided; what fails on the way leaves a draft with a number, and nothing else.
 */
@Component
class SignResult implements Signable {

  private final Results results;
  private final ResultQueries queries;
  private final WaitingWords words;
  private final SignerNames names;
  private final Printing printing;
  private final NumberResult number;
  private final FinishSigning finish;
  private final Records records;
  private final PublicAddress address;

  SignResult(
      Results results,
      ResultQueries queries,
      WaitingWords words,
      SignerNames names,
      Printing printing,
      NumberResult number,
      FinishSigning finish,
      Records records,
      PublicAddress address) {
    this.results = results;
    this.queries = queries;
    this.words = words;
    this.names = names;
    this.printing = printing;
    this.number = number;
    this.finish = finish;
    this.records = records;
    this.address = address;
  }

  @Override
  public String kind() {
    return Result.KIND;
  }

  @Override
  public List<WaitingPaper> waiting(Actor actor) {
    return queries.waiting(actor, MOST).stream().map(result -> words.of(result)).toList();
  }

  @Override
  public int count(Actor actor) {
    return queries.countWaiting(actor, MOST);
  }

  @Override
  public PaperPreview preview(Actor actor, long id) {
    var result = results.get(actor, id);
    if (!ResultRights.maySign(actor, result)) {
      throw new NotVisible("result " + id);
    }
    return new PaperPreview(
        result.version(), printing.draft(result, names.of(actor, result.dossier())));
  }

  @Override
  public SignedPaper sign(Actor actor, long id, long version, Signatory signatory) {
    var paper = number.handle(actor, id, version);
    var result = paper.result();
    var pdf = printing.paper(result, paper.signer(), address.get());
    var signed = signatory.signAndSeal(pdf, paper.signer().fullName(), result.agencyId());
    finish.handle(actor, paper, records.store(signed));
    return new SignedPaper(
        Objects.requireNonNull(result.numbering()).notation(), words.of(result).address());
  }
}
