package vn.motcua.signing.opened;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.signing.Mark;
import vn.motcua.signing.MarkLines;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.tray.Signatory;

/** A person with the own key; the agency's seal is opened for each paper that gets it. */
final class OpenedSignatory implements Signatory {

  private final Signatories with;
  private final Actor actor;
  private final SigningKey key;
  private final SigningLevel level;

  OpenedSignatory(Signatories with, Actor actor, SigningKey key) {
    this.with = with;
    this.actor = actor;
    this.key = key;
    this.level = with.levels.of(key.chain());
  }

  @Override
  public byte[] sign(byte[] pdf, String printedName) {
    return with.checked(person(pdf, printedName, with.clock.instant()), List.of(key.certificate()));
  }

  @Override
  public byte[] signAndSeal(byte[] pdf, String printedName, long agencyId) {
    var at = with.clock.instant();
    try (var seal = with.keys.openSeal(agencyId)) {
      var look =
          Signatories.look(
              with.keys.seal(agencyId),
              MarkLines.agency(with.organisation.agency(agencyId).bodyName(), at));
      var sealed =
          with.sign.handle(
              seal,
              List.of(
                  new PaperToSign(
                      person(pdf, printedName, at),
                      Mark.seal(printedName, look),
                      with.levels.of(seal.chain()),
                      at)));
      return with.checked(sealed.getFirst(), List.of(key.certificate(), seal.certificate()));
    }
  }

  private byte[] person(byte[] pdf, String printedName, Instant at) {
    var agency = with.organisation.agency(actor.agencyId()).bodyName();
    var look =
        Signatories.look(
            with.keys.person(actor.accountId()), MarkLines.person(actor.fullName(), agency, at));
    var paper = new PaperToSign(pdf, Mark.person(printedName, look), level, at);
    return with.sign.handle(key, List.of(paper)).getFirst();
  }
}
