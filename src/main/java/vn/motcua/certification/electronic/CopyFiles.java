package vn.motcua.certification.electronic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.store.CopyQueries;
import vn.motcua.dossier.digitising.DossierTerms;
import vn.motcua.records.FileOwner;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Retention;
import vn.motcua.shared.SubjectRef;

/** Scans and signed copies in the store of files: kept as long as the papers of their dossiers. */
@Component
class CopyFiles implements FileOwner, Retention {

  private final CopyQueries queries;
  private final DossierTerms terms;

  CopyFiles(CopyQueries queries, DossierTerms terms) {
    this.queries = queries;
    this.terms = terms;
  }

  @Override
  public String subjectType() {
    return ElectronicCopy.KIND;
  }

  @Override
  public String messageKey() {
    return "certification.copy.files";
  }

  @Override
  public Optional<String> url(SubjectRef subject) {
    return Optional.of(Copies.address(Long.parseLong(subject.id())));
  }

  @Override
  public Map<Long, LocalDate> lastDays(List<KeptFile> files) {
    var dossiers =
        queries.dossiersOf(files.stream().map(CopyFiles::copyId).collect(Collectors.toSet()));
    var days = terms.ofDossiers(Set.copyOf(dossiers.values()));
    var lastDays = new HashMap<Long, LocalDate>();
    for (var file : files) {
      var dossier = dossiers.get(copyId(file));
      var day = dossier == null ? null : days.get(dossier);
      if (day != null) {
        lastDays.put(file.id(), day);
      }
    }
    return lastDays;
  }

  private static long copyId(KeptFile file) {
    return Long.parseLong(file.subject().id());
  }
}
