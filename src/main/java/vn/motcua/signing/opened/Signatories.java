package vn.motcua.signing.opened;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningKeys;
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
}
