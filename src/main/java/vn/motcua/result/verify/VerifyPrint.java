package vn.motcua.result.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.result.model.Numbering;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.paper.Marks;
import vn.motcua.result.paper.ResultEditions;
import vn.motcua.result.store.ResultQueries;
import vn.motcua.shared.Vietnam;

/**
 * Tells whoever holds a print of a result what the register says of it. The token stands on the
 * paper only, so its reader sees nothing here that the paper does not show.
 */
@Component
public class VerifyPrint {

  private final Marks marks;
  private final ResultQueries queries;
  private final ResultEditions editions;
  private final Organisation organisation;
  private final Clock clock;

  VerifyPrint(
      Marks marks,
      ResultQueries queries,
      ResultEditions editions,
      Organisation organisation,
      Clock clock) {
    this.marks = marks;
    this.queries = queries;
    this.editions = editions;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * What the register says.
   *
   * @param state today; {@link ResultState#SIGNED} when it was not issued
   * @param altered whether the register says something else now than what was signed
   * @param reason why it is replaced or revoked; empty otherwise
   * @param instead number of the paper in its place; empty when there is none
   */
  public record Verified(
      ResultState state,
      boolean altered,
      String title,
      String notation,
      LocalDate on,
      String agency,
      String holder,
      String dossier,
      String signer,
      String signerTitle,
      Instant signedAt,
      @Nullable LocalDate validUntil,
      String reason,
      String instead) {}

  /** Empty for a token this system did not print, and for a paper that was never signed. */
  public Optional<Verified> handle(String token) {
    return marks
        .read(token)
        .flatMap(
            mark ->
                queries.byMark(mark.mark()).map(result -> verified(result, !mark.tells(result))));
  }

  private Verified verified(Result result, boolean altered) {
    var numbering = Objects.requireNonNull(result.numbering());
    var signature = Objects.requireNonNull(result.signature());
    return new Verified(
        result.stateOn(Vietnam.date(clock.instant())),
        altered,
        editions.on(result.kind(), result.edition()).title(),
        numbering.notation(),
        numbering.on(),
        organisation.agency(result.agencyId()).bodyName(),
        result.holder(),
        result.dossier().value(),
        signature.fullName(),
        signature.title().replace("\n", ", "),
        signature.at(),
        result.validUntil(),
        result.state() == ResultState.REVOKED ? result.endReason() : "",
        queries.insteadOf(result.id()).map(Result::numbering).map(Numbering::notation).orElse(""));
  }
}
