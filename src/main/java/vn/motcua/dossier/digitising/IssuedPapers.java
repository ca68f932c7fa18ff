package vn.motcua.dossier.digitising;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.spi.IssuedFiles;
import vn.motcua.records.KeptFile;

/** What all modules issued to people as signed files. */
@Component
class IssuedPapers {

  private final List<IssuedFiles> modules;

  IssuedPapers(ObjectProvider<IssuedFiles> modules) {
    this.modules = modules.orderedStream().toList();
  }

  /** What is good on that day, module by module, the newest of each first. */
  List<KnownPaper> to(String identityNumber, LocalDate day) {
    return modules.stream()
        .flatMap(module -> module.issuedTo(identityNumber, day).stream())
        .toList();
  }

  /** Whether the result of a dossier is a signed file, or several. */
  boolean isFor(Dossier dossier) {
    return modules.stream().anyMatch(module -> module.isIssuedFor(dossier));
  }

  /** The file of a paper that {@link #to} named; empty when it is not good any more. */
  Optional<KeptFile> file(Dossier origin, int result) {
    return modules.stream().flatMap(module -> module.file(origin, result).stream()).findFirst();
  }
}
