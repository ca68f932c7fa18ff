package vn.motcua.certification.electronic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.store.CopyQueries;
import vn.motcua.dossier.spi.CitizenFiles;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.SubjectRef;

/** The certified electronic copies of a dossier for the citizen whose it is. */
@Component
class CitizenCopies implements CitizenFiles {

  /** Citizens have no account here. */
  private static final Actor NOBODY = new Actor(0, "-", "", 0, "/", null, List.of());

  private final CopyQueries queries;
  private final Records records;
  private final AuditTrail audit;

  CitizenCopies(CopyQueries queries, Records records, AuditTrail audit) {
    this.queries = queries;
    this.records = records;
    this.audit = audit;
  }

  @Override
  public String kind() {
    return ElectronicCopy.CITIZENS_KIND;
  }

  @Override
  public List<Issued> of(String dossierCode) {
    return queries.issued(dossierCode).stream().map(CitizenCopies::issued).toList();
  }

  @Override
  @Transactional
  public KeptFile open(String dossierCode, long id) {
    var copy =
        queries.issued(dossierCode).stream()
            .filter(issued -> issued.entry().id() == id)
            .findFirst()
            .orElseThrow(() -> new NotVisible("electronic copy " + id));
    audit.append(
        NOBODY,
        new SubjectRef("certification", Long.toString(id)),
        "certification-fetched",
        Map.of("code", dossierCode));
    return records.get(Copies.subject(id), Objects.requireNonNull(copy.signed()).fileId());
  }

  private static Issued issued(ElectronicCopy copy) {
    return new Issued(
        copy.entry().id(),
        Objects.requireNonNull(copy.entry().certifiedOn()),
        copy.entry().stands() ? Standing.VALID : Standing.REVOKED,
        null);
  }
}
