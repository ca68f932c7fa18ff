package vn.motcua.dossier.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.records.KeptFile;

/**
 * Signed files that another module issues and keeps, to be used again as papers of later dossiers;
 * several modules may.
 */
public interface IssuedFiles {

  /**
   * What was issued to a person and is good on that day, the newest first; the newest of a name.
   */
  List<KnownPaper> issuedTo(String identityNumber, LocalDate day);

  /**
   * Whether signed files that are good are the result of a dossier: then there is no paper of it to
   * be scanned.
   */
  boolean isIssuedFor(Dossier dossier);

  /**
   * The signed file of what was issued for a dossier and is good; else empty.
   *
   * @param result which of them, as {@link KnownPaper#paperId} of {@link #issuedTo} says
   */
  Optional<KeptFile> file(Dossier origin, int result);
}
