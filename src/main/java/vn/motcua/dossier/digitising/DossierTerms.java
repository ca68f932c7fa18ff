package vn.motcua.dossier.digitising;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.store.EndedDossiers;
import vn.motcua.dossier.store.EndedDossiers.Ended;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Retention;
import vn.motcua.settings.LegalSettings;

/**
 * How long files of dossiers are kept: from the end of the dossier, as the settings of that day
 * say; those taken off as long as the others.
 */
@Component
public class DossierTerms implements Retention {

  /** As the catalogue calls the field of civil status. */
  private static final String CIVIL_STATUS = "Hộ tịch";

  private final EndedDossiers ended;
  private final LegalSettings settings;

  DossierTerms(EndedDossiers ended, LegalSettings settings) {
    this.ended = ended;
    this.settings = settings;
  }

  @Override
  public String subjectType() {
    return Digitising.SUBJECT;
  }

  @Override
  public Map<Long, LocalDate> lastDays(List<KeptFile> files) {
    var terms =
        ofDossiers(files.stream().map(file -> file.subject().id()).collect(Collectors.toSet()));
    return files.stream()
        .filter(file -> terms.containsKey(file.subject().id()))
        .collect(Collectors.toMap(KeptFile::id, file -> terms.get(file.subject().id())));
  }

  /**
   * The last day on which what belongs to a dossier must be kept, by its code; none for one that
   * has not ended, or whose papers are kept for ever.
   */
  public Map<String, LocalDate> ofDossiers(Set<String> codes) {
    var terms = new HashMap<String, LocalDate>();
    for (var dossier : ended.of(codes)) {
      years(dossier)
          .ifPresent(years -> terms.put(dossier.code(), dossier.endedOn().plusYears(years)));
    }
    return terms;
  }

  /** Empty = for ever. */
  private Optional<Integer> years(Ended dossier) {
    return dossier.field().equals(CIVIL_STATUS)
        ? settings.at(DossierSettings.KEEP_CIVIL_STATUS, dossier.agencyPath(), dossier.endedOn())
        : settings.at(
            DossierSettings.KEEP, dossier.agencyPath(), dossier.procedureCode(), dossier.endedOn());
  }
}
