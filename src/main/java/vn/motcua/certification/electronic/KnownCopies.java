package vn.motcua.certification.electronic;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.store.CopyQueries;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.spi.IssuedFiles;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;

/** Certified electronic copies as papers of later dossiers, under the names of their originals. */
@Component
class KnownCopies implements IssuedFiles {

  /** So many of a person's newest are looked at. */
  private static final int NEWEST = 200;

  private static final int NUMBERS_OF_A_YEAR = 10_000_000;
  private static final int YEARS = 100;

  private final CopyQueries queries;
  private final Records records;

  KnownCopies(CopyQueries queries, Records records) {
    this.queries = queries;
    this.records = records;
  }

  @Override
  public List<KnownPaper> issuedTo(String identityNumber, LocalDate day) {
    var byName = new LinkedHashMap<String, KnownPaper>();
    for (var copy : queries.ofPerson(identityNumber, NEWEST)) {
      byName.putIfAbsent(copy.entry().line().paper(), known(copy));
    }
    return List.copyOf(byName.values());
  }

  @Override
  public boolean isIssuedFor(Dossier dossier) {
    return queries.ofDossier(dossier.id()).stream().anyMatch(copy -> copy.entry().stands());
  }

  @Override
  public Optional<KeptFile> file(Dossier origin, int result) {
    return queries.ofDossier(origin.id()).stream()
        .filter(copy -> copy.entry().stands())
        .filter(copy -> known(copy).paperId() == result)
        .findFirst()
        .map(
            copy ->
                records.get(
                    Copies.subject(copy.entry().id()),
                    Objects.requireNonNull(copy.signed()).fileId()));
  }

  private static KnownPaper known(ElectronicCopy copy) {
    var entry = copy.entry();
    return KnownPaper.ofCopy(
        entry.dossier(),
        place(entry),
        entry.line().paper(),
        entry.agencyId(),
        Objects.requireNonNull(copy.signed()).at());
  }

  /** Nine digits that no other copy of the agency has: 260000012 for number 12 of 2026. */
  private static int place(Entry standing) {
    return Objects.requireNonNull(standing.year()) % YEARS * NUMBERS_OF_A_YEAR
        + Objects.requireNonNull(standing.number());
  }
}
