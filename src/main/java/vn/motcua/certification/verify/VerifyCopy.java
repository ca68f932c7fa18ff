package vn.motcua.certification.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.certification.electronic.CopyMarks;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.store.CopyQueries;
import vn.motcua.organisation.Organisation;

/**
 * Tells whoever holds a print of a certified electronic copy what the register says of it. The
 * token stands on the copy only, so its reader sees nothing here that the copy does not show.
 */
@Component
public class VerifyCopy {

  private final CopyMarks marks;
  private final CopyQueries queries;
  private final Organisation organisation;

  VerifyCopy(CopyMarks marks, CopyQueries queries, Organisation organisation) {
    this.marks = marks;
    this.queries = queries;
    this.organisation = organisation;
  }

  /**
   * What the register says.
   *
   * @param stands false when the number was voided
   * @param altered whether the register says something else now than what was signed
   * @param paper name of the original
   * @param pages of the scanned original
   */
  public record Verified(
      boolean stands,
      boolean altered,
      String paper,
      int pages,
      String notation,
      LocalDate on,
      String agency,
      String dossier,
      String signer,
      String signerTitle,
      Instant signedAt) {}

  /** Empty for a token this system did not print, and for a copy that was never signed. */
  public Optional<Verified> handle(String token) {
    return marks
        .read(token)
        .flatMap(
            mark ->
                queries
                    .byMark(mark.mark())
                    .filter(copy -> copy.signed() != null)
                    .map(copy -> verified(copy, !mark.tells(copy))));
  }

  private Verified verified(ElectronicCopy copy, boolean altered) {
    var entry = copy.entry();
    var numbered = Objects.requireNonNull(copy.numbered());
    var signer = Objects.requireNonNull(entry.signer());
    return new Verified(
        entry.stands(),
        altered,
        entry.line().paper(),
        Objects.requireNonNull(copy.scan()).pages(),
        numbered.notation(),
        numbered.on(),
        organisation.agency(entry.agencyId()).bodyName(),
        entry.dossier().value(),
        signer.fullName(),
        signer.title(),
        Objects.requireNonNull(copy.signed()).at());
  }
}
