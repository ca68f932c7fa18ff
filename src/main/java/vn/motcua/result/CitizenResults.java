package vn.motcua.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.store.ResultQueries;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/**
 * The results of a dossier for the citizen whose it is. That the reader is this citizen, or holds
 * the receipt and the second fact, is for the caller to have asked.
 */
@Component
public class CitizenResults {

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

  /**
   * An issued result; what it is about is in its file.
   *
   * @param on the day of the paper
   * @param state today; never a draft
   * @param validUntil the last day; null = no end
   */
  public record Issued(long id, LocalDate on, ResultState state, @Nullable LocalDate validUntil) {}

  /**
   * What was issued, the newest first.
   *
   * @param dossierCode of a dossier that exists, or not
   */
  public List<Issued> of(String dossierCode) {
    return queries.issued(dossierCode).stream().map(this::issued).toList();
  }

  /** The signed file, if it was issued for that dossier; that it was opened is audited. */
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
        result.stateOn(Vietnam.date(clock.instant())),
        result.validUntil());
  }
}
