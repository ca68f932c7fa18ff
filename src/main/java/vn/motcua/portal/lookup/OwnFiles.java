package vn.motcua.portal.lookup;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.spi.CitizenFiles;
import vn.motcua.dossier.spi.CitizenFiles.Issued;
import vn.motcua.records.KeptFile;
import vn.motcua.shared.NotVisible;

/** The signed files of a dossier, of whichever module they are. */
@Component
public class OwnFiles {

  private final List<CitizenFiles> modules;

  OwnFiles(ObjectProvider<CitizenFiles> modules) {
    this.modules = modules.orderedStream().toList();
  }

  /** A file and its kind. */
  public record OwnFile(String kind, Issued issued) {}

  /** The newest first. */
  public List<OwnFile> of(String dossierCode) {
    return modules.stream()
        .flatMap(
            module -> module.of(dossierCode).stream().map(file -> new OwnFile(module.kind(), file)))
        .sorted(Comparator.comparing((OwnFile file) -> file.issued().on()).reversed())
        .toList();
  }

  /**
   * @throws NotVisible when there is no such file of that dossier
   */
  public KeptFile open(String dossierCode, String kind, long id) {
    return modules.stream()
        .filter(module -> module.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new NotVisible("kind of files"))
        .open(dossierCode, id);
  }
}
