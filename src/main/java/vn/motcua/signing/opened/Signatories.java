package vn.motcua.signing.opened;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.CheckedSignature;
import vn.motcua.signing.HeldKey;
import vn.motcua.signing.Mark;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.tray.Signatory;

/** Puts a key into the hand of its person. */
@Component
public class Signatories {

  final SignPapers sign;
  final CheckSignatures check;
  final SigningKeys keys;
  final SigningLevels levels;
  final Organisation organisation;
  final Clock clock;

  Signatories(
      SignPapers sign,
      CheckSignatures check,
      SigningKeys keys,
      SigningLevels levels,
      Organisation organisation,
      Clock clock) {
    this.sign = sign;
    this.check = check;
    this.keys = keys;
    this.levels = levels;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param key of that person, open; whoever opened it closes it
   */
  public Signatory of(Actor actor, SigningKey key) {
    return new OpenedSignatory(this, actor, key);
  }

  static Mark.Look look(Optional<HeldKey> held, Mark.Lines lines) {
    return held.map(HeldKey::picture).<Mark.Look>map(Mark.Picture::new).orElse(lines);
  }

  /** That the last signatures are by those certificates, and nothing in the file is broken. */
  byte[] checked(byte[] signed, List<X509Certificate> by) {
    var report = check.ours(signed);
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
