package vn.motcua.signing.opened;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.signing.CheckedSignature;
import vn.motcua.signing.HeldKey;
import vn.motcua.signing.Mark;
import vn.motcua.signing.MarkLines;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.SigningRefusal;
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
    return checked(person(pdf, printedName, with.clock.instant()), List.of(key.certificate()));
  }

  @Override
  public byte[] signAndSeal(byte[] pdf, String printedName, long agencyId) {
    var at = with.clock.instant();
    try (var seal = with.keys.openSeal(agencyId)) {
      var look =
          look(
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
      return checked(sealed.getFirst(), List.of(key.certificate(), seal.certificate()));
    }
  }

  private byte[] person(byte[] pdf, String printedName, Instant at) {
    var agency = with.organisation.agency(actor.agencyId()).bodyName();
    var look =
        look(with.keys.person(actor.accountId()), MarkLines.person(actor.fullName(), agency, at));
    var paper = new PaperToSign(pdf, Mark.person(printedName, look), level, at);
    return with.sign.handle(key, List.of(paper)).getFirst();
  }

  private static Mark.Look look(Optional<HeldKey> held, Mark.Lines lines) {
    return held.map(HeldKey::picture).<Mark.Look>map(Mark.Picture::new).orElse(lines);
  }

  /** That the last signatures are by those certificates, and nothing in the file is broken. */
  private byte[] checked(byte[] signed, List<X509Certificate> by) {
    var report = with.check.ours(signed);
    var signatures = report.signatures();
    var made = signatures.subList(Math.max(0, signatures.size() - by.size()), signatures.size());
    if (report.verdict() == SignatureVerdict.INVALID
        || !made.stream().map(CheckedSignature::serial).toList().equals(serials(by))) {
      throw new Refused(SigningRefusal.SIGNING_DOES_NOT_HOLD);
    }
    return signed;
  }

  private static List<String> serials(List<X509Certificate> certificates) {
    return certificates.stream().map(each -> each.getSerialNumber().toString(16)).toList();
  }
}
