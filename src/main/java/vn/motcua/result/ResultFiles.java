package vn.motcua.result;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.digitising.DossierTerms;
import vn.motcua.records.FileOwner;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Retention;
import vn.motcua.result.store.ResultQueries;
import vn.motcua.shared.SubjectRef;

/** Signed results in the store of files: kept as long as the papers of their dossiers. */
@Component
class ResultFiles implements FileOwner, Retention {

  private final ResultQueries queries;
  private final DossierTerms terms;

  ResultFiles(ResultQueries queries, DossierTerms terms) {
    this.queries = queries;
    this.terms = terms;
  }

  @Override
  public String subjectType() {
    return Results.SUBJECT;
  }

  @Override
  public String messageKey() {
    return "result.files";
  }

  @Override
  public Optional<String> url(SubjectRef subject) {
    return Optional.of("/desk/results/" + subject.id());
  }

  @Override
  public Map<Long, LocalDate> lastDays(List<KeptFile> files) {
    var dossiers =
        queries.dossiersOf(files.stream().map(ResultFiles::resultId).collect(Collectors.toSet()));
    var days = terms.ofDossiers(Set.copyOf(dossiers.values()));
    var lastDays = new HashMap<Long, LocalDate>();
    for (var file : files) {
      var dossier = dossiers.get(resultId(file));
      var day = dossier == null ? null : days.get(dossier);
      if (day != null) {
        lastDays.put(file.id(), day);
      }
    }
    return lastDays;
  }

  private static long resultId(KeptFile file) {
    return Long.parseLong(file.subject().id());
  }
}
