package vn.motcua.result;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.spi.CitizenFiles;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.store.ResultQueries;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** The results of a dossier for the citizen whose it is. */
@Component
public class CitizenResults implements CitizenFiles {

  /** Citizens have no account here. */
  private static final Actor NOBODY = new Actor(0, "-", "", 0, "/", null, List.of());

  private final ResultQueries queries;
  private final ResultStore store;
  private final Records records;
  private final AuditTrail audit;
  private final Clock clock;

  CitizenResults(
      ResultQueries queries, ResultStore store, Records records, AuditTrail audit, Clock clock) {
    this.queries = queries;
    this.store = store;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return Results.CITIZENS_KIND;
  }

  @Override
  public List<Issued> of(String dossierCode) {
    return queries.issued(dossierCode).stream().map(this::issued).toList();
  }

  @Override
  @Transactional
  public KeptFile open(String dossierCode, long id) {
    var result =
        store
            .find(id)
            .filter(found -> found.dossier().value().equals(dossierCode))
            .filter(CitizenResults::isIssued)
            .orElseThrow(() -> new NotVisible("result " + id));
    audit.append(NOBODY, Results.subject(id), "result-fetched", Map.of("dossier", dossierCode));
    return records.get(Results.subject(id), Objects.requireNonNull(result.signature()).fileId());
  }

  private static boolean isIssued(Result result) {
    return switch (result.state()) {
      case VALID, EXPIRED, REPLACED, REVOKED -> true;
      case DRAFT, SIGNED, VOID -> false;
    };
  }

  private Issued issued(Result result) {
    return new Issued(
        result.id(),
        Objects.requireNonNull(result.numbering()).on(),
        standing(result.stateOn(Vietnam.date(clock.instant()))),
        result.validUntil());
  }

  private static Standing standing(ResultState state) {
    return switch (state) {
      case VALID -> Standing.VALID;
      case EXPIRED -> Standing.EXPIRED;
      case REPLACED -> Standing.REPLACED;
      case REVOKED -> Standing.REVOKED;
      case DRAFT, SIGNED, VOID -> throw new IllegalStateException("not issued: " + state);
    };
  }
}
