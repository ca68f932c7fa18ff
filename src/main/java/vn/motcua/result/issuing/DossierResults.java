package vn.motcua.result.issuing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.spi.ElectronicResults;
import vn.motcua.dossier.spi.IssuedFiles;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.result.ResultRefusal;
import vn.motcua.result.Results;
import vn.motcua.result.model.Numbering;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.paper.ResultEditions;
import vn.motcua.result.store.ResultQueries;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Refused;
import vn.motcua.signing.tray.Signable;

/** What dossiers ask of results. */
@Component
class DossierResults implements ElectronicResults, IssuedFiles {

  /** So many of a person's newest are looked at. */
  private static final int NEWEST = 200;

  private final ResultStore store;
  private final ResultQueries queries;
  private final ResultEditions editions;
  private final Records records;

  DossierResults(
      ResultStore store, ResultQueries queries, ResultEditions editions, Records records) {
    this.store = store;
    this.queries = queries;
    this.editions = editions;
    this.records = records;
  }

  @Override
  public void requireNoneWaiting(Dossier dossier) {
    if (waiting(dossier).isPresent()) {
      throw new Refused(ResultRefusal.RESULT_TO_BE_SIGNED);
    }
  }

  @Override
  public Optional<String> signingPage(Dossier dossier) {
    return waiting(dossier).map(result -> Signable.page(Result.KIND, result.id()));
  }

  @Override
  public String page(DossierCode dossier) {
    return "/desk/dossiers/" + dossier + "/results";
  }

  @Override
  public Optional<String> notation(Dossier dossier) {
    return store
        .open(dossier.id())
        .filter(result -> result.state() == ResultState.SIGNED)
        .map(Result::numbering)
        .map(Numbering::notation);
  }

  @Override
  public List<KnownPaper> issuedTo(String identityNumber, LocalDate day) {
    var byName = new LinkedHashMap<String, KnownPaper>();
    for (var result : queries.ofPerson(identityNumber, day, NEWEST)) {
      var known = known(result);
      byName.putIfAbsent(known.name(), known);
    }
    return List.copyOf(byName.values());
  }

  @Override
  public boolean isIssuedFor(Dossier dossier) {
    return file(dossier, KnownPaper.RESULT).isPresent();
  }

  @Override
  public Optional<KeptFile> file(Dossier origin, int which) {
    return queries.ofDossier(origin.id()).stream()
        .filter(result -> which == KnownPaper.RESULT)
        .filter(result -> result.state() == ResultState.VALID)
        .findFirst()
        .map(this::file);
  }

  private KeptFile file(Result result) {
    return records.get(
        Results.subject(result.id()), Objects.requireNonNull(result.signature()).fileId());
  }

  private KnownPaper known(Result result) {
    return KnownPaper.ofResult(
        result.dossier(),
        editions.on(result.kind(), result.edition()).title(),
        result.agencyId(),
        Objects.requireNonNull(result.signature()).at(),
        result.validUntil());
  }

  private Optional<Result> waiting(Dossier dossier) {
    return store
        .open(dossier.id())
        .filter(result -> result.askedAt() != null && result.corrects() == null);
  }
}
