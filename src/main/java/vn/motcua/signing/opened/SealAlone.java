package vn.motcua.signing.opened;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.signing.Mark;
import vn.motcua.signing.MarkLines;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.SealPaper;
import vn.motcua.signing.SigningKey;

/** A seal where a person's signature would be; a drawn one keeps its place over the left third. */
@Component
class SealAlone implements SealPaper {

  private final Signatories with;

  SealAlone(Signatories with) {
    this.with = with;
  }

  @Override
  public byte[] handle(SigningKey seal, long agencyId, byte[] pdf, String printedBelow) {
    var at = with.clock.instant();
    var agency = with.organisation.agency(agencyId).bodyName();
    var look = Signatories.look(with.keys.seal(agencyId), MarkLines.agency(agency, at));
    var mark =
        look instanceof Mark.Picture
            ? Mark.seal(printedBelow, look)
            : Mark.person(printedBelow, look);
    var paper = new PaperToSign(pdf, mark, with.levels.of(seal.chain()), at);
    return with.checked(
        with.sign.handle(seal, List.of(paper)).getFirst(), List.of(seal.certificate()));
  }
}
